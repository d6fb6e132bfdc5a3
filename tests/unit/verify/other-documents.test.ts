import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../src/domain/source.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import type { FoundFigure } from '../../../src/verify/facts.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { factsOf } from './facts-of.ts';

const gives = (
  sourceTitle: string,
  figure: string,
  publishedOn: string | null,
  seen: Seen = 'IN_FULL',
): FoundFigure => ({ sourceTitle, figure: parseFigure(figure), publishedOn, seen });

const CRFB = gives('Final score', '$5.5 trillion', '2025-07-21');
const FACTS = { ...factsOf([]), found: (slug: string) => (slug === 'crfb' ? CRFB : undefined) };

const check = (
  printed: string,
  documents: readonly FoundFigure[],
  asOf: string | null = '2026-01-31',
  formula = 'found("crfb")',
) =>
  checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: 'ESTIMATE',
    facts: FACTS,
    asOf,
    today: '2026-11-22',
    articleDay: '2026-01-31',
    documents,
  });

const CBO = gives('Letter of the budget office', '$5 trillion', '2025-08-04');
const WHITE_HOUSE = gives('Statement of the White House', '$7.2 trillion', '2025-08-01');

describe('documents that disagree', () => {
  it('are each compared and named, and the one of the formula decides', () => {
    const { verdict, measured, because, steps } = check('over $7 trillion', [CBO, WHITE_HOUSE]);
    expect([verdict, measured?.toFixed()]).toEqual(['CONTRADICTED', '5500000000000']);
    expect(because).toBe(
      '"Final score" gives 5.5 trillion USD ("$5.5 trillion"), 21 percent less than the "over $7 trillion" printed; "Letter of the budget office" gives 5 trillion USD, which does not bear it out; "Statement of the White House" gives 7.2 trillion USD, which bears it out; judged on what was out by 2026-01-31.',
    );
    expect(steps.map(({ text, value }) => `${text} ${value.toFixed()}`)).toEqual([
      '"Final score" gives 5.5 trillion USD ("$5.5 trillion"). 5500000000000',
      '"Letter of the budget office" gives 5 trillion USD, which does not bear it out. 5000000000000',
      '"Statement of the White House" gives 7.2 trillion USD, which bears it out. 7200000000000',
    ]);
  });

  it('are told with how much of them was read, and their titles once', () => {
    const letter = gives('Letter of the budget office', '$5 trillion', '2025-08-04', 'EXCERPT');
    expect(check('over $7 trillion', [letter]).because).toContain(
      '; "Letter of the budget office" (read in an excerpt) gives 5 trillion USD, which does not bear it out; ',
    );
  });

  it.each<[string, readonly FoundFigure[], string | null, string?]>([
    ['were not out on the day', [gives('A later letter', '$6 trillion', '2026-02-01')], '2026-01-31'],
    ['are of a day that nobody knows', [gives('A note', '$6 trillion', null)], '2026-01-31'],
    ['nobody has seen', [gives('A paper', '$6 trillion', '2025-08-01', 'NOT_SEEN')], null],
    ['give another kind of figure', [gives('A rate', '4%', '2025-08-01')], null],
    ['stand beside a sum and not beside a document', [CBO], null, 'found("crfb") + 0 * found("crfb")'],
  ])('say nothing when they %s', (_when, documents, asOf, formula) => {
    const alone = check('over $7 trillion', [], asOf, formula);
    expect(check('over $7 trillion', documents, asOf, formula)).toEqual(alone);
  });
});
