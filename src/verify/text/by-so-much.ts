import type { Quantity } from '../../domain/quantity.ts';

const UP =
  'rais(?:e|es|ed|ing)|lift(?:s|ed)?|increas(?:e|es|ed|ing)|boost(?:s|ed)?|hik(?:e|es|ed|ing)|grew|grown|grow|ros(?:e)|rises?|risen|climbed|widened|swelled|expanded';
const DOWN =
  'cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med)?|slash(?:es|ed)?|shrank|shrunk|fell|fallen|falls|dropped|declined|narrowed|pared|shed';

/** "Cut its holdings by $75 billion": the verb stands before what it moves. */
const MOVED = new RegExp(
  String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b[^.;,—]{1,60}\bby (?:about |around |roughly |some |nearly |almost |more than |at least |only |just )?$`,
);

/** Which way the words before a figure say that something moved by so much; null where they do not. */
export function movedBy(before: string): 'up' | 'down' | null {
  const { up, down } = MOVED.exec(before)?.groups ?? {};
  if (up === undefined && down === undefined) return null;
  return up === undefined ? 'down' : 'up';
}

/** A figure with the sign that its words give it. */
export function signedBy(quantity: Quantity, way: 'up' | 'down' | null): Quantity {
  if (way !== 'down' || quantity.value.isNegative()) return quantity;
  const { value, low, high } = quantity;
  return { ...quantity, value: value.negated(), low: high?.negated() ?? null, high: low?.negated() ?? null };
}
