import type { Quantity } from '../../domain/quantity.ts';
import { FAMILIES } from './figures/families.ts';
import type { Found } from './figures/family.ts';
import { yearsOfEvents } from './figures/years-of-events.ts';
import { grow } from './grow.ts';
import { masked } from './not-figures/masked.ts';
import type { TextSpan } from './span.ts';

/** A figure of a text, read. */
export interface SpottedFigure extends TextSpan {
  readonly family: string;
  readonly quantity: Quantity;
}

interface Candidate extends Found {
  readonly family: string;
  readonly order: number;
}

/** A range that makes no range, as "between 5% and 3%", is two figures: each is looked for in its own part. */
function* readable(candidates: readonly Candidate[], plain: string, written: string): Generator<SpottedFigure> {
  let reached = 0;
  for (const candidate of candidates) {
    if (candidate.start < reached) continue;
    const grown = grow(candidate, plain, written);
    if (grown === undefined || grown.start < reached) continue;
    reached = grown.end;
    yield { start: grown.start, end: grown.end, family: candidate.family, quantity: grown.quantity };
  }
}

/** "From 4% to 5%" and "by $1 billion to $9 billion" tell how something moved and where it went, and are no ranges. */
const isMove = (plain: string, { start, end }: TextSpan): boolean =>
  / to /.test(plain.slice(start, end)) && /\b(?:from|by) $/.test(plain.slice(Math.max(0, start - 6), start));

/**
 * The figures of a text in their order; of two finds at one place the longer counts, then the earlier family. Years are
 * figures only in some sentences: those that pass a mark, and those that speak of what is told in years.
 */
export function spotFigures(
  plain: string,
  written: string,
  sentencesOfEvents: readonly TextSpan[],
): readonly SpottedFigure[] {
  const open = masked(plain);
  const found = FAMILIES.flatMap(({ name, find }, order) =>
    find(open)
      .filter((each) => !isMove(open, each))
      .map((each): Candidate => ({ ...each, family: name, order })),
  );
  found.push(
    ...yearsOfEvents(plain, sentencesOfEvents).map((each) => ({ ...each, family: 'years', order: FAMILIES.length })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  return [...readable(found, open, written)];
}
