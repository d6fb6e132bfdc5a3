import { shownText } from '../../lib/shown-text.ts';
import { type Weight, widthOf } from './fonts.ts';
import { linesOf } from './lines.ts';

/** A text as a picture may hold it; what it cannot hold is a box, since Inter has no sign of its own for that. */
export function drawable(text: string): string {
  return shownText(text).replaceAll('\ufffd', '□');
}

const OTHER_SCRIPTS = [
  { family: 'Noto Sans Hebrew', script: '\\p{Script=Hebrew}' },
  { family: 'Noto Sans Arabic', script: '\\p{Script=Arabic}' },
] as const;

/** An element of its own too, so that one sign that no font has does not take them along. */
const EMOJI =
  '(?:[[\\p{Emoji_Presentation}\\p{Extended_Pictographic}]--[\\p{ASCII}©®™]][\\u200d\\ufe0f\\p{Emoji_Modifier}]*)+';

const SPLIT = new RegExp(
  `(${[...OTHER_SCRIPTS.map(({ script }) => `${script}+(?: +${script}+)*`), EMOJI].join('|')})`,
  'v',
);

interface Run {
  readonly text: string;
  /** Null for Inter, and for emoji, whose font is found by itself. */
  readonly family: string | null;
}

/** Stretches of a text by the font that has their signs: what makes dots of a picture does not look for it itself. */
export function runsOf(text: string): readonly Run[] {
  return text
    .split(SPLIT)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, family: familyOf(part) }));
}

function familyOf(part: string): string | null {
  const found = OTHER_SCRIPTS.find(({ script }) => new RegExp(`^${script}`, 'v').test(part));
  return found === undefined ? null : `${found.family}, Inter, sans-serif`;
}

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * One line of text; `x` and `y` are the start of its base line. Each script is an element of its own: resvg draws nothing at
 * all of one that has both Hebrew and Arabic in it.
 */
export function Line({
  x,
  y,
  text,
  size,
  weight = 400,
  colour,
  anchor,
  isHeld = false,
}: Style & { x: number; y: number; text: string; isHeld?: boolean }) {
  const style = { y, 'font-size': size, 'font-weight': weight, fill: colour };
  const runs = runsOf(drawable(text));
  const [only] = runs;
  if (only !== undefined && runs.length === 1) {
    return (
      <text
        {...style}
        x={x}
        text-anchor={anchor}
        font-family={only.family ?? undefined}
        {...(isHeld && only.family === null ? held(only.text, size, weight) : {})}
      >
        {only.text}
      </text>
    );
  }
  const widths = runs.map((run) => widthOf(run.text, size, weight));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  return (
    <g>
      {runs.map((run, index) => {
        const start = at;
        at += widths[index] as number;
        return (
          <text {...style} x={round(start)} font-family={run.family ?? undefined} xml:space="preserve">
            {run.text}
          </text>
        );
      })}
    </g>
  );
}

/** So wide as in Inter, whatever font a browser has: a line of a wider one would run out of the picture. */
function held(text: string, size: number, weight: Weight) {
  return { textLength: round(widthOf(text, size, weight)), lengthAdjust: 'spacingAndGlyphs' } as const;
}

/** A text broken into lines, and how high they stand. */
export interface Block extends Style {
  readonly lines: readonly string[];
  readonly leading: number;
  readonly height: number;
}

export function blockOf(text: string, width: number, style: Style, leading = style.size * 1.4): Block {
  const lines = linesOf(drawable(text), width, style.size, style.weight);
  return { ...style, lines, leading, height: lines.length * leading };
}

/** Shorter lines have room. */
const HELD_FROM = 30;

/** A block whose top is at `y`. */
export function Lines({ x, y, block }: { x: number; y: number; block: Block }) {
  const { lines, leading, height: _height, ...style } = block;
  const base = (leading + style.size * 0.72) / 2;
  return (
    <g>
      {lines.map((line, index) => (
        <Line {...style} x={x} y={round(y + index * leading + base)} text={line} isHeld={line.length > HELD_FROM} />
      ))}
    </g>
  );
}

/** To a tenth of a dot: finer is not seen, and makes files large. */
export const round = (value: number): number => Math.round(value * 10) / 10;
