import { expect, it } from 'vitest';
import { type Situation, verdictOf } from '../../../src/verify/verdict-table.ts';

const PLAIN: Situation = {
  kind: 'HISTORICAL_FACT',
  isUnseen: false,
  isPending: false,
  match: 'OFF',
  isSuperseded: false,
  isMisdated: false,
};

it.each([
  ['a scenario, whatever the data say', { kind: 'SCENARIO', match: 'ACCURATE' }, 'NOT_CHECKABLE'],
  ['a document that nobody saw', { isUnseen: true, match: 'ACCURATE' }, 'UNVERIFIED'],
  ['a period that is not over', { isPending: true, match: 'ACCURATE' }, 'PENDING'],
  ['a right figure that was replaced', { match: 'ACCURATE', isSuperseded: true }, 'MISDATED'],
  ['a near figure that was replaced', { match: 'CLOSE', isSuperseded: true }, 'MISDATED'],
  ['a wrong figure that was replaced', { match: 'OFF', isSuperseded: true }, 'CONTRADICTED'],
  ['a right figure', { match: 'ACCURATE' }, 'ACCURATE'],
  ['a near figure, though it was right once', { match: 'CLOSE', isMisdated: true }, 'CLOSE'],
  ['a wrong figure that was right once', { isMisdated: true }, 'MISDATED'],
  ['no figure, but for a part', { match: null, isMisdated: true }, 'MISDATED'],
  ['no figure', { match: null }, 'UNVERIFIED'],
  ['a wrong figure', {}, 'CONTRADICTED'],
] as const)('%s', (_what, situation, verdict) => {
  expect(verdictOf({ ...PLAIN, ...situation })).toBe(verdict);
});
