import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelOfId, nodeId, observationId } from '../../../src/domain/node-id.ts';
import { ID_PREFIXES, NODE_LABELS } from '../../../src/domain/node-label.ts';
import { anyText } from '../../support/any-text.ts';

const label = fc.constantFrom(...NODE_LABELS);
const PREFIXES = NODE_LABELS.map((each) => ID_PREFIXES[each] as string);

it('an id follows from label and slug, and tells its label', () => {
  fc.assert(
    fc.property(label, anyText, (of, slug) => {
      const id = nodeId(of, slug);
      expect(id).toBe(nodeId(of, slug));
      expect(id).toMatch(/^[a-z]+_[0-9a-f]{24}$/);
      expect(labelOfId(id)).toBe(of);
    }),
  );
});

it('two nodes have one id only where both label and slug are the same', () => {
  fc.assert(
    fc.property(label, label, anyText, anyText, (one, other, slug, another) => {
      expect(nodeId(one, slug) === nodeId(other, another)).toBe(one === other && slug === another);
    }),
  );
});

it('observations of two series, periods or vintages have two ids', () => {
  const slug = fc.stringMatching(/^[a-z]{1,3}\/[a-z0-9-]{1,4}$/);
  const period = fc.constantFrom('2025', 'FY2025', '2025Q4', '2025-12', '2025-12-31');
  const vintage = fc.option(fc.constantFrom('2025-12-31', '2026-01'));
  const observation = fc.tuple(slug, period, vintage);
  fc.assert(
    fc.property(observation, observation, (one, other) => {
      expect(observationId(...one) === observationId(...other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

it('what is no id has no label', () => {
  const id = fc.tuple(label, anyText).map(([of, slug]) => nodeId(of, slug));
  const spoilt = fc
    .tuple(id, fc.nat(40), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        spoilt,
        id.map((text) => text.toUpperCase()),
        id.map((text) => `${text}\n`),
      ),
      (text) => {
        const of = labelOfId(text);
        const isOne =
          /^[a-z]+_[0-9a-f]{24}$/.test(text) && !text.endsWith('\n') && PREFIXES.includes(text.split('_')[0] ?? '');
        expect(of !== undefined).toBe(isOne);
      },
    ),
    { numRuns: 500 },
  );
});
