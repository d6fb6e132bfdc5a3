import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/ingest/json-fault.ts';

describe('jsonFault', () => {
  it.each([
    ['{\n  "a": 1,\n}', 3, '"}"', 'a name in double quotes'],
    ['{"a" 1}', 1, '"1"', 'a colon'],
    ['{"a": 1\n "b": 2}', 2, '"""', 'a comma or "}"'],
    ['[1, 2,\n]', 2, '"]"', 'a value'],
    ['[1 2]', 1, '"2"', 'a comma or "]"'],
    ['[1}', 1, '"}"', 'a comma or "]"'],
    ["{'a': 1}", 1, `"'"`, 'a name in double quotes'],
    ['{"a": undefined}', 1, '"undefined"', 'a value'],
    ['{"a": 01}', 1, '"01"', 'a value'],
    ['{"a": "one\ntwo"}', 1, '"""', 'a value'],
    ['{"a": 1} // note', 1, '"/"', 'the end of the file'],
    ['{"a": 1', 1, 'the end of the file', 'a comma or "}"'],
    ['', 1, 'the end of the file', 'a value'],
    ['{}{}', 1, '"{"', 'the end of the file'],
  ])('%o', (text, line, found, due) => {
    expect(jsonFault(text)).toEqual({ line, found, due });
  });

  it('finds a fault exactly where JSON.parse refuses', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const spliced = fc
      .tuple(
        fc.json(),
        fc.nat(60),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(...'{}[]",:01.-e tn\\u\n'), maxLength: 3 }),
      )
      .map(([json, at, cut, put]) => json.slice(0, at) + put + json.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.json(), spliced), (text) => (jsonFault(text) === undefined) === parses(text)),
      { numRuns: 2000 },
    );
  });

  it('does not run out of stack', () => {
    expect(jsonFault('['.repeat(200_000))?.due).toBe('a value');
  });
});
