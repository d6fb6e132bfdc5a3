import type { Verdict } from '../../domain/verdict.ts';

/** The sign of a verdict, told by its shape: in a box of 20 by 20 whose corner is at (x, y). */
export function VerdictMark({
  verdict,
  x,
  y,
  size = 20,
  colour,
  ground,
}: {
  verdict: Verdict;
  x: number;
  y: number;
  size?: number;
  colour: string;
  ground: string;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 20})`} fill="none" stroke={colour} stroke-width="2">
      {shapeOf(verdict, colour, ground)}
    </g>
  );
}

function shapeOf(verdict: Verdict, colour: string, ground: string) {
  switch (verdict) {
    case 'ACCURATE':
      return [
        <circle cx="10" cy="10" r="9" fill={colour} />,
        <path d="M5.5 10.5l3 3 6-7" stroke={ground} stroke-linecap="round" stroke-linejoin="round" />,
      ];
    case 'CLOSE':
      return [<circle cx="10" cy="10" r="9" />, <path d="M10 1a9 9 0 0 1 0 18z" fill={colour} stroke="none" />];
    case 'MISDATED':
      return [<circle cx="10" cy="10" r="9" />, <path d="M10 4.5V10l4 2.5" stroke-linecap="round" />];
    case 'MISLEADING':
      return [
        <path d="M10 1.5L19 18H1z" fill={colour} stroke-linejoin="round" />,
        <path d="M10 7.5v5M10 14.5v1.5" stroke={ground} />,
      ];
    case 'CONTRADICTED':
      return [
        <rect x="1" y="1" width="18" height="18" rx="2" fill={colour} />,
        <path d="M6 6l8 8M14 6l-8 8" stroke={ground} stroke-linecap="round" />,
      ];
    case 'PENDING':
      return [
        <circle cx="10" cy="10" r="9" stroke-dasharray="3 2.6" />,
        <circle cx="10" cy="10" r="1.6" fill={colour} />,
      ];
    case 'UNVERIFIED':
      return [
        <rect x="1" y="1" width="18" height="18" rx="9" />,
        <path d="M7.2 7.6a2.8 2.8 0 1 1 4 2.6c-.9.4-1.2.8-1.2 1.8M10 14v1.4" stroke-linecap="round" />,
      ];
    case 'NOT_CHECKABLE':
      return [<circle cx="10" cy="10" r="9" />, <path d="M5.5 10h9" stroke-linecap="round" />];
    default:
      return verdict satisfies never;
  }
}
