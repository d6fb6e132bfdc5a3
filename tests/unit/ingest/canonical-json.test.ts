import { expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
import { canonicalJson } from '../../../src/ingest/canonical-json.ts';

it.each([
  ['names in order', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
  [
    'decimals in plain notation',
    { value: decimal('1.147e12'), step: decimal('1E-7') },
    '{"step":"0.0000001","value":"1147000000000"}',
  ],
  ['lists in their own order', [3, null, 'a"b', true], '[3,null,"a\\"b",true]'],
  ['nothing for what is not there', { a: undefined, b: null, c: [] }, '{"b":null,"c":[]}'],
  ['text of any script', '国債 😬', '"国債 😬"'],
])('writes %s', (_what, value, json) => expect(canonicalJson(value)).toBe(json));
