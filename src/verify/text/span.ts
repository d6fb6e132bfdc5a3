/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && other.start < one.end;

export const holds = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How many characters lie between two stretches; 0 when they touch or overlap. */
export const gap = (one: TextSpan, other: TextSpan): number =>
  Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
