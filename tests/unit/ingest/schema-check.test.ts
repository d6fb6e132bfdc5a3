import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../../src/connectors/seed-folder.ts';
import { schemaCheck } from '../../../src/ingest/schema-check.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { messageOf } from './message-of.ts';

const METRIC = {
  type: 'object',
  additionalProperties: false,
  required: ['slug', 'unit', 'series'],
  properties: {
    slug: { type: 'string', pattern: '^[a-z-]+$', description: 'The slug names the metric for ever.' },
    unit: { type: 'string', minLength: 1 },
    kind: { enum: ['STOCK', 'FLOW'] },
    order: { type: 'integer', minimum: 1, maximum: 9 },
    series: { type: 'array', items: { type: 'string', pattern: '/' }, uniqueItems: true, minItems: 1 },
    formula: { type: 'string' },
    notCheckedBecause: { type: 'string' },
    size: { not: { const: 7 } },
  },
};

const SCHEMAS: ReadonlyMap<string, object> = new Map<string, object>([
  ['metrics', { type: 'object', properties: { metrics: { type: 'array', items: { $ref: 'metric#' } } } }],
  ['metric', METRIC],
  ['claims', { oneOf: [{ required: ['formula'] }, { required: ['notCheckedBecause'] }] }],
]);

const GOOD = { slug: 'net-interest', unit: 'USD', series: ['cbo/net-interest'] };

it('is given schemas that are schemas, which it does not look at itself', async () => {
  const { schemas } = await readSeedFolder(ROOT);
  const ajv = new Ajv();
  for (const [kind, schema] of schemas)
    expect([kind, await ajv.validateSchema(schema), ajv.errors]).toEqual([kind, true, null]);
});

describe('schemaCheck', () => {
  const check = schemaCheck(SCHEMAS);

  it('lets pass what fits', () => {
    expect(() => check('metrics.json', 'metrics', { metrics: [GOOD] })).not.toThrow();
  });

  it('compiles the same schemas once', () => {
    expect(schemaCheck(SCHEMAS)).toBe(check);
  });

  it.each([
    [{ slug: 'x', series: ['a/b'] }, ': "unit" is missing. Add "unit".'],
    [{ unit: 'USD', series: ['a/b'] }, ': "slug" is missing. The slug names the metric for ever.'],
    [{ ...GOOD, units: 'USD' }, '/units: "units" is not known here. Did you mean "unit"?'],
    [
      { ...GOOD, 'in/out': 1 },
      '/in~1out: "in/out" is not known here. It may have slug, unit, kind, order, series, formula, notCheckedBecause, size.',
    ],
    [{ ...GOOD, slug: 'Net' }, '/slug: "Net" does not have the form asked for. The slug names the metric for ever.'],
    [{ ...GOOD, slug: 5 }, '/slug: 5 is not of the type "string". The slug names the metric for ever.'],
    [{ ...GOOD, series: 'a/b' }, '/series: "a/b" is not of the type "array". Write a value of that type.'],
    [{ ...GOOD, series: ['ab'] }, '/series/0: "ab" does not have the form asked for. It must match /.'],
    [{ ...GOOD, series: ['a/b', 'c/d', 'a/b'] }, '/series: "a/b" stands twice in the list. Keep one of the two.'],
    [{ ...GOOD, series: [] }, '/series: [] has the wrong length. It must NOT have fewer than 1 items.'],
    [{ ...GOOD, unit: '' }, '/unit: The text is empty. It must NOT have fewer than 1 characters.'],
    [{ ...GOOD, kind: 'STOK' }, '/kind: "STOK" is not one of the values allowed. Write one of STOCK, FLOW.'],
    [{ ...GOOD, order: 0 }, '/order: 0 is out of bounds. It must be >= 1.'],
    [{ ...GOOD, order: 10 }, '/order: 10 is out of bounds. It must be <= 9.'],
    [{ ...GOOD, size: 7 }, '/size: 7 does not fit the schema. It must NOT be valid.'],
    [[], ': [] is not of the type "object". Write a value of that type.'],
  ])('%o', (metric, sentence) => {
    expect(messageOf(() => check('metrics.json', 'metrics', { metrics: [GOOD, metric] }))).toBe(
      `seed/metrics.json at /metrics/1${sentence}`,
    );
  });

  it.each([
    [{}, 'None of "formula" and "notCheckedBecause" is given. Give exactly one of them.'],
    [
      { formula: '1', notCheckedBecause: 'no' },
      'More than one of "formula" and "notCheckedBecause" is given. Give exactly one of them.',
    ],
  ])('tells a choice that fails by its names: %o', (claim, sentence) => {
    expect(messageOf(() => check('claims.json', 'claims', claim))).toBe(`seed/claims.json at /: ${sentence}`);
  });

  it('cuts a value that would drown the sentence', () => {
    expect(messageOf(() => check('metrics.json', 'metrics', { metrics: ['x'.repeat(500)] }))).toBe(
      `seed/metrics.json at /metrics/0: "${'x'.repeat(79)}… is not of the type "object". Write a value of that type.`,
    );
  });

  it('holds a missing schema for a defect, not for a fault of the seed', () => {
    expect(() => check('causes.json', 'causes', {})).toThrow(
      'There is no JSON Schema for the kind "causes" of seed/causes.json.',
    );
  });
});
