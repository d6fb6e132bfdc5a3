import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClaimsFile } from '../../../src/ingest/seed-format.ts';
import { articleText } from '../../support/article-text.ts';

const PATH = new URL('../../../seed/articles/everything-rally/claims.json', import.meta.url);
const { claims } = JSON.parse(readFileSync(PATH, 'utf8')) as ClaimsFile;
const claimOf = (number: string) => claims.find(({ slug }) => slug === `everything-rally-${number}`);

/** Numbers in digits, and the words that stand for one. */
const FIGURES =
  /\d[\d,]*(?:\.\d+)?|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|third|quarter|double|doubled|triple|twice|decades?|all|both|once|alone)\b/gi;

/**
 * What a number belongs to where no locator covers it. period: of the claim named, in its paragraph. maturity and
 * threshold: part of what that claim measures. list: the number of a scenario. name: part of a name.
 */
type Belongs = 'period' | 'maturity' | 'threshold' | 'list' | 'name';

const MENTIONS: readonly (readonly [start: number, text: string, belongs: Belongs, claim: string])[] = [
  [248, '4', 'period', 'c003'],
  [250, '2025', 'period', 'c003'],
  [260, '1', 'period', 'c003'],
  [262, '2026', 'period', 'c003'],
  [577, '2026', 'period', 'c007'],
  [942, 'decade', 'period', 'c012'],
  [1129, '2026', 'period', 'c015'],
  [2058, '2010', 'period', 'c018'],
  [3391, '2025', 'period', 'c031'],
  [3424, '2035', 'period', 'c032'],
  [3486, '2035', 'period', 'c033'],
  [3509, '50', 'period', 'c035'],
  [3771, 'One', 'name', 'c038'],
  [3860, '2034', 'period', 'c038'],
  [5161, '2008', 'period', 'c047'],
  [5207, 'zero', 'threshold', 'c047'],
  [5400, '10', 'maturity', 'c048'],
  [5441, '2025', 'period', 'c048'],
  [5625, '1', 'threshold', 'c052'],
  [5818, 'five', 'maturity', 'c053'],
  [5826, 'ten', 'maturity', 'c053'],
  [6050, '10', 'maturity', 'c055'],
  [6202, '10', 'maturity', 'c057'],
  [7652, '2035', 'period', 'c062'],
  [7670, '2055', 'period', 'c063'],
  [9145, '2026', 'period', 'c076'],
  [9336, '10', 'maturity', 'c080'],
  [9683, '1', 'list', 'c082'],
  [9765, '10', 'maturity', 'c083'],
  [10003, '2', 'list', 'c085'],
  [10314, '3', 'list', 'c087'],
  [10442, 'decade', 'period', 'c087'],
  [10589, '1', 'name', 'c147'],
  [10617, '2', 'name', 'c147'],
  [11189, '10', 'maturity', 'c092'],
  [11245, '2026', 'period', 'c092'],
];

/** "One", "all", "both", "once", "alone" where they count nothing. */
const NO_FIGURES: readonly (readonly [start: number, text: string])[] = [
  [664, 'all'],
  [1613, 'all'],
  [2318, 'one'],
  [2718, 'alone'],
  [4660, 'one'],
  [7422, 'once'],
  [8815, 'one'],
  [9080, 'alone'],
  [10700, 'both'],
  [11560, 'All'],
];

/** The fiscal year that a day lies in, which is the calendar year or the next. */
const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);

const text = articleText();

const NOT_THERE = 'the figures of the article (skipped: its text is not at ../shared/article.txt)';

describe.skipIf(text === undefined)(text === undefined ? NOT_THERE : 'the figures of the article', () => {
  const found = [...(text?.codePoints.join('') ?? '').matchAll(FIGURES)].map(({ index, 0: figure }) => ({
    start: index,
    figure: figure.replace(/,$/, ''),
  }));
  const isLocated = (start: number, figure: string) =>
    claims.some(({ at }) => at.start <= start && start + figure.length <= at.end);

  it('each lie inside the locator of a claim, or belong to one', () => {
    const known = new Map([...MENTIONS, ...NO_FIGURES].map(([start, figure]) => [start, figure]));
    const loose = found.filter(({ start, figure }) => !isLocated(start, figure) && known.get(start) !== figure);
    expect(loose.map(({ start, figure }) => `${start} ${figure}`)).toEqual([]);
  });

  it('are there where the tables have them, and in no locator', () => {
    for (const [start, figure] of [...MENTIONS, ...NO_FIGURES]) {
      expect(found, `${start} ${figure}`).toContainEqual({ start, figure });
      expect(isLocated(start, figure), `${start} ${figure}`).toBe(false);
    }
  });

  it.each(MENTIONS)('%i "%s" is the %s of %s', (start, figure, belongs, number) => {
    const claim = claimOf(number);
    expect(text?.placeOf(start).paragraph).toBe(claim?.at.paragraph);
    if (belongs !== 'period' || figure.length !== 4) return;
    // A stretch "since" or "after" a year begins in the next.
    const from = Number(claim?.period?.start.slice(0, 4)) - 1;
    const to = fiscalYearOf(claim?.period?.end ?? '');
    expect(Number(figure)).toBeGreaterThanOrEqual(from);
    expect(Number(figure)).toBeLessThanOrEqual(to);
  });
});
