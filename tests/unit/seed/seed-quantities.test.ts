import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/domain/decimal.ts';
import type { ClaimsFile } from '../../../src/ingest/seed-format.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';

const PATH = new URL('../../../seed/articles/everything-rally/claims.json', import.meta.url);
const { claims } = JSON.parse(readFileSync(PATH, 'utf8')) as ClaimsFile;

/** Units that follow from the sentence and not from the figure alone. */
const UNITS: Readonly<Record<string, string>> = { 'everything-rally-c059': 'coefficient' };

describe('the quantities of the claims', () => {
  it.each(claims.flatMap((claim) => (claim.quantity === undefined ? [] : [[claim.slug, claim] as const])))(
    '%s is read from its print as it stands in the seed',
    (slug, { printed, reads, quantity }) => {
      const { value, unit, comparator, step, round, low, high } = parseFigure(reads ?? printed);
      const read = {
        value: plain(value),
        unit: UNITS[slug] ?? unit,
        comparator,
        step: plain(step),
        round: plain(round),
        ...(low === null ? {} : { low: plain(low) }),
        ...(high === null ? {} : { high: plain(high) }),
      };
      expect(read).toEqual(quantity);
    },
  );
});
