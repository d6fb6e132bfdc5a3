import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/domain/change.ts';
import { continuedHistory, soundHistory } from '../../../src/store/history.ts';

type Short = readonly [origin: string, before: string | null, after: string | null, ...verdicts: readonly string[]];

/** "c1 - CLOSE": the claim, its verdict before and after. */
const entries = (...given: readonly Short[]): JournalEntry[] =>
  given.map(([origin, before, after, ...verdicts], at) => ({
    sequence: at + 1,
    at: `2026-02-12T09:30:0${at}Z`,
    actor: 'seed',
    what: `Added what "${origin}" says: 1 nodes and 0 relationships.`,
    origin,
    before,
    after,
    verdicts: verdicts.map((line) => {
      const [claim = '', from, to] = line.split(' ').map((word) => (word === '-' ? null : word)) as never[];
      return { claim, before: from ?? null, after: to ?? null };
    }),
  }));

const WAS = entries(
  ['sources.json', null, 's1'],
  ['claims.json', null, 'c1', 'c1 - CLOSE', 'c2 - PENDING'],
  ['claims.json', 'c1', 'c2', 'c2 PENDING ACCURATE'],
);

describe('soundHistory', () => {
  const [first, second, third] = WAS as [JournalEntry, JournalEntry, JournalEntry];
  it.each<[string, readonly unknown[], number]>([
    ['all that fits', WAS, 3],
    ['nothing', [], 0],
    ['up to a gap', [first, third], 1],
    ['up to what is no entry', [first, 'x', third], 1],
    ['up to one that goes on from something else', [first, second, { ...third, before: 'other' }], 2],
    [
      'up to a verdict that is none',
      [first, { ...second, verdicts: [{ claim: 'c1', before: null, after: 'CLOSF' }] }, third],
      1,
    ],
    ['up to a time that is none', [first, { ...second, at: 'yesterday' }, third], 1],
  ])('%s', (_what, read, count) => expect(soundHistory(read)).toEqual(WAS.slice(0, count)));
});

describe('continuedHistory', () => {
  const added = (...fresh: readonly Short[]) =>
    continuedHistory(WAS, entries(...fresh), '2026-03-01T00:00:00Z')
      .slice(WAS.length)
      .map(({ sequence, origin, before, after, what, verdicts }) => [
        sequence,
        origin,
        before,
        after,
        what.split(' ')[0],
        verdicts.map(({ claim, before: from, after: to }) => `${claim} ${from} ${to}`).join(),
      ]);

  it.each<[string, readonly Short[], readonly unknown[]]>([
    [
      'of the same graph adds nothing',
      [
        ['claims.json', null, 'c2', 'c1 - CLOSE', 'c2 - ACCURATE'],
        ['sources.json', null, 's1'],
      ],
      [],
    ],
    [
      'tells what turned, once',
      [
        ['sources.json', null, 's1'],
        ['claims.json', null, 'c3', 'c1 - MISDATED', 'c2 - ACCURATE', 'c3 - CLOSE'],
      ],
      [[4, 'claims.json', 'c2', 'c3', 'Replaced', 'c1 CLOSE MISDATED,c3 null CLOSE']],
    ],
    [
      'tells what is gone and what is new',
      [
        ['sources.json', null, 's1'],
        ['metrics.json', null, 'm1'],
      ],
      [
        [4, 'claims.json', 'c2', null, 'Took', 'c1 CLOSE null,c2 ACCURATE null'],
        [5, 'metrics.json', null, 'm1', 'Added', ''],
      ],
    ],
  ])('%s', (_what, fresh, expected) => expect(added(...fresh)).toEqual(expected));

  it('without a history is the new one', () => {
    const fresh = entries(['a.json', null, 'a', 'c1 - CLOSE']);
    expect(continuedHistory([], fresh, '2026-03-01T00:00:00Z')).toMatchObject([
      { sequence: 1, origin: 'a.json', after: 'a', verdicts: fresh[0]?.verdicts },
    ]);
  });
});
