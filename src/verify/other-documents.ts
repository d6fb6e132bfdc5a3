import type { CheckStep } from '../domain/check.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Quantity } from '../domain/quantity.ts';
import { Seen } from '../domain/source.ts';
import { conversionFactor } from '../domain/unit-conversions.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { compareQuantity, type Match } from './compare-quantity.ts';
import type { FoundFigure } from './facts.ts';
import type { Formula } from './formula/formula.ts';
import { documentInWords } from './wording/document-in-words.ts';
import { inWords } from './wording/in-words.ts';

/** A document beside the one that decides, held against the same print. */
export interface OtherDocument {
  readonly document: FoundFigure;
  /** In the unit of the print. */
  readonly value: Decimal;
  readonly match: Match;
}

/**
 * Documents that give the figure as well, each compared for itself: when they disagree they are named and never merged
 * into a range. Only beside a document that decides alone; those that nobody has seen, or that were not out on the day,
 * say nothing.
 */
export function otherDocuments(
  formula: Formula,
  stated: Quantity,
  documents: readonly FoundFigure[],
  asOf: IsoDate | null,
): readonly OtherDocument[] {
  if (formula.kind !== 'call' || formula.name !== 'found') return [];
  return documents.flatMap((document) => {
    const { figure, seen, publishedOn } = document;
    const factor = conversionFactor(figure.unit, stated.unit);
    if (factor === undefined || seen === Seen.NOT_SEEN) return [];
    if (asOf !== null && (publishedOn === null || publishedOn > asOf)) return [];
    const value = figure.value.times(factor);
    return [{ document, value, match: compareQuantity(stated, value) }];
  });
}

const FITS: { readonly [M in Match]: string } = {
  ACCURATE: 'which bears it out',
  CLOSE: 'which comes close',
  OFF: 'which does not bear it out',
};

const words = ({ document, match }: OtherDocument): string => {
  const { figure } = document;
  return `${documentInWords(document, null)} gives ${inWords(figure.value, figure.unit)}, ${FITS[match]}`;
};

/** What other documents give, as clauses of a sentence. */
export const otherDocumentsInWords = (others: readonly OtherDocument[]): readonly string[] => others.map(words);

/** The same as steps. */
export function otherDocumentSteps(others: readonly OtherDocument[], { unit }: Quantity): readonly CheckStep[] {
  return others.map((other) => ({ text: `${words(other)}.`, value: other.value, unit }));
}
