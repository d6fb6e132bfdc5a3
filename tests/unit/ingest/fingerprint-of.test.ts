import { describe, expect, it } from 'vitest';
import { fingerprintOf, isByRules } from '../../../src/ingest/fingerprint-of.ts';

const FILES = new Map([
  ['metrics.json', '{}'],
  ['sources.json', '[]'],
]);

describe('fingerprintOf', () => {
  it('does not depend on the order of the files', () => {
    expect(fingerprintOf(new Map([...FILES].reverse()), 'rules 1')).toBe(fingerprintOf(FILES, 'rules 1'));
  });

  it.each<[string, Map<string, string>, string]>([
    ['a content', new Map([...FILES, ['metrics.json', '{ }']]), 'rules 1'],
    [
      'a path',
      new Map([
        ['metrics.jsonc', '{}'],
        ['sources.json', '[]'],
      ]),
      'rules 1',
    ],
    [
      'two contents changing places',
      new Map([
        ['metrics.json', '[]'],
        ['sources.json', '{}'],
      ]),
      'rules 1',
    ],
    ['a file more', new Map([...FILES, ['series/fred/gs10.csv', '']]), 'rules 1'],
    ['a file less', new Map([['metrics.json', '{}']]), 'rules 1'],
    ['the rules', FILES, 'rules 2'],
  ])('changes with %s', (_what, files, rules) => {
    expect(fingerprintOf(files, rules)).not.toBe(fingerprintOf(FILES, 'rules 1'));
  });
});

describe('isByRules', () => {
  it('knows the rules whatever the files', () => {
    expect(isByRules(fingerprintOf(FILES, 'rules 1'), 'rules 1')).toBe(true);
    expect(isByRules(fingerprintOf(new Map(), 'rules 1'), 'rules 1')).toBe(true);
    expect(isByRules(fingerprintOf(FILES, 'rules 1'), 'rules 2')).toBe(false);
  });
});
