/** A figure as a careful reader finds it in a sentence. */
export interface ExpectedFigure {
  /** The number and its unit as they stand in the text. */
  readonly text: string;
  /** In `unit`, scale applied; negative for a fall; the middle of a range. */
  readonly value: string;
  readonly unit: string;
  /** Slug; null where none of the graph's is meant or the words leave it open. */
  readonly metric: string | null;
  /** "2025-01-01/2025-12-31"; null where the sentence names no time that the figure is of. */
  readonly period: string | null;
}

/** A sentence or two of 31 January 2026, with all figures that are in it. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
}

/** The day that all sentences are of. */
export const DAY = '2026-01-31';

type Row = readonly [text: string, value: string, unit: string, metric: string | null, period: string | null];

/** A sentence with one row for each of its figures. */
export const sentence = (text: string, ...rows: readonly Row[]): Sentence => ({
  text,
  figures: rows.map(([figure, value, unit, metric, period]) => ({ text: figure, value, unit, metric, period })),
});
