import type { TextSpan } from '../span.ts';

/** A family of figures: how figures of one kind are written. */
export interface Family {
  readonly name: string;
  /** Where such figures may stand in a plain text, without the words round them. */
  find(plain: string): readonly Found[];
}

/** A figure without the words round it. */
export interface Found extends TextSpan {
  /** What is read instead of the text itself, where that leaves a part unsaid: "0%" for "zero". */
  readonly reads?: string;
  /** Words before and after the figure belong to it, as "nearly" or "a month"; false where the family took all. */
  readonly grows: boolean;
}

/** Finds by patterns with the flag "g"; what a pattern names as group "figure" counts alone. */
export function foundBy(patterns: readonly RegExp[], plain: string, reads?: string): Found[] {
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => {
      const figure = match.groups?.figure ?? match[0];
      const start = match.index + (match.groups?.figure === undefined ? 0 : match[0].lastIndexOf(figure));
      return {
        start,
        end: start + figure.length,
        grows: reads === undefined,
        ...(reads === undefined ? {} : { reads }),
      };
    }),
  );
}
