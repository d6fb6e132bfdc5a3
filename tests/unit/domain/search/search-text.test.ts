import { describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../../../src/domain/records.ts';
import { highlightsOf } from '../../../../src/domain/search/highlights.ts';
import { queryWords } from '../../../../src/domain/search/query-words.ts';
import { isSearchableRecord, type SearchableRecord, searchTextOf } from '../../../../src/domain/search/search-text.ts';
import {
  agent,
  article,
  causalLink,
  claim,
  evidence,
  factor,
  loop,
  metric,
  observation,
  review,
  series,
  source,
} from '../../../contract/store/sample-records.ts';

const CLAIM = claim('everything-rally', 'everything-rally-c003', 10, {
  printed: '$1,147 billion',
  statement: 'The Treasury borrows 1,147 billion dollars net in two quarters 💸, says the Treasury.',
});

const FOUND: readonly SearchableRecord[] = [
  CLAIM,
  article('everything-rally'),
  metric('net-interest', 'Net interest', 'USD', []),
  series('fred/dgs10', 'h15', { caveat: 'Leaves out bills.' }),
  source('cbo-outlook-2025', 'cbo'),
  factor('term-premium', 'Term premium'),
  causalLink('deficit-to-debt', 'deficit', 'debt'),
  loop('doom-loop', 'The doom loop', []),
];

const NOT_FOUND: readonly GraphRecord[] = [
  agent('cbo', 'Congressional Budget Office'),
  evidence('e', 'cbo-outlook-2025'),
  observation('fred/dgs10', '2025-01-13', '4.79'),
  review('everything-rally-c003', 'author'),
];

describe('searchTextOf', () => {
  it('has the terms of a name as often as they count, with a blank round each', () => {
    expect(searchTextOf(factor('term-premium', 'Term premium'))).toBe(` ${'term premium '.repeat(6)}`);
  });

  it('has printed figure, slug and statement of a claim', () => {
    const text = searchTextOf(CLAIM);
    expect(text.match(/ 1147(?= )/g)).toHaveLength(4);
    expect(text.match(/ c003(?= )/g)).toHaveLength(1);
    expect(text.match(/ quarter(?= )/g)).toHaveLength(1);
  });

  it.each([
    ['a definition', metric('x', 'X', 'USD', []), 'publish'],
    ['a unit', metric('x', 'X', 'percentage points', []), 'percentag'],
    ['an official id', series('fred/x', 'h15'), 'dgs10'],
    ['a caveat', series('fred/x', 'h15', { caveat: 'Leaves out Fannie Mae.' }), 'fanni'],
    ['a citation', source('x', 'cbo', { title: 'Outlook' }), '2035'],
    ['an address', source('x', 'cbo'), '60870'],
    ['a title', article('x'), 'ralli'],
    ['a statement of a link', causalLink('x', 'deficit', 'debt'), 'deficit'],
  ])('has %s', (_what, record, term) => expect(searchTextOf(record)).toContain(` ${term} `));

  it.each(FOUND.map((record) => [record.label, record] as const))('finds a %s', (_label, record) => {
    expect(isSearchableRecord(record)).toBe(true);
  });

  it.each(NOT_FOUND.map((record) => [record.label, record] as const))('does not find a %s', (_label, record) => {
    expect(isSearchableRecord(record)).toBe(false);
  });
});

describe('highlightsOf', () => {
  const marked = (record: SearchableRecord, query: string) =>
    highlightsOf(record, queryWords(query)).map(({ field, start, end }) => {
      const value = (record as unknown as Record<string, string>)[field] as string;
      return `${field}: ${[...value].slice(start, end).join('')}`;
    });

  it.each([
    ['1147', CLAIM, ['printed: 1,147', 'statement: 1,147']],
    ['treasuries c003', CLAIM, ['slug: c003', 'statement: Treasury', 'statement: Treasury']],
    ['premium', factor('term-premium', 'Term premium'), ['name: premium', 'slug: premium']],
    ['10y', series('fred/dgs10', 'h15'), ['name: 10', 'name: year']],
    ['nothing here', CLAIM, []],
  ])('%s', (query, record, expected) => expect(marked(record, query)).toEqual(expected));

  it('marks something in every record that a word of its search text finds', () => {
    for (const record of FOUND) {
      for (const term of new Set(searchTextOf(record).trim().split(' '))) {
        expect(highlightsOf(record, [term]).length, `${record.label} ${term}`).toBeGreaterThan(0);
      }
    }
  });
});
