import fc from 'fast-check';
import type { ArgumentNode, CallNode, Formula } from '../../../../src/verify/formula/formula.ts';
import type { Measure } from '../../../../src/verify/measures/measure.ts';
import { MEASURES, type MeasureName } from '../../../../src/verify/measures/measures.ts';
import type { ParameterKind } from '../../../../src/verify/measures/parameter.ts';

const text = (...texts: readonly string[]): fc.Arbitrary<ArgumentNode> =>
  fc.constantFrom(...texts).map((written) => ({ kind: 'text', text: written }) as const);

const number: fc.Arbitrary<Formula> = fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 999 })).map(([whole, fraction]) => {
  const decimals = `${fraction}`.padStart(3, '0').replace(/0+$/, '');
  return { kind: 'number', text: decimals === '' ? `${whole}` : `${whole}.${decimals}` } as const;
});

/** Series by name, and expressions over them with brackets wherever they may stand. */
const { expression } = fc.letrec<{ expression: Formula }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .tuple(
        text('tic/china', 'mts/outlays', 'nyfed/acmtp10', 'cbo/long-term-debt-gdp@2025-03'),
        fc.option(text('last', 'mean', 'sum')),
      )
      .map(
        ([slug, how]): CallNode => ({ kind: 'call', name: 'series', arguments: how === null ? [slug] : [slug, how] }),
      ),
    tie('expression').map((operand) => ({ kind: 'negate', operand }) as const),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('expression'), fc.oneof(tie('expression'), number))
      .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as const),
  ),
}));

/** The parameters of every function, each of its forms on its own. */
const FORMS = (Object.keys(MEASURES) as MeasureName[])
  .filter((name) => name !== 'series')
  .flatMap((name) => {
    const measure: Measure = MEASURES[name];
    return [measure, ...Object.values(measure.forms ?? {})].map(({ parameters }) => ({ name, parameters }));
  });

/** Any formula that its functions admit. */
export const { formula } = fc.letrec<{ formula: Formula; call: Formula }>((tie) => {
  const given: { readonly [K in ParameterKind]: fc.Arbitrary<ArgumentNode> } = {
    series: fc.oneof(text('fred/dgs10', 'cbo/long-term-debt-gdp@2025-03', 'tic/china', 'mts/outlays'), expression),
    period: fc.oneof(
      text('2026-01-30', '2025-01-06', '2025-10', '2025-12', '2025Q4', 'FY2029', '2025'),
      fc.constantFrom({ kind: 'bound', bound: 'from' } as const, { kind: 'bound', bound: 'to' } as const),
    ),
    number: tie('formula'),
    comparison: text('>', '>=', '<', '<=', '='),
    between: text('between'),
    direction: text('increase', 'decrease'),
    how: text('last'),
    claim: text('c007'),
    measured: text('c009', 'c010'),
    evidence: text('crfb'),
  };
  const call = fc.constantFrom(...FORMS).chain(({ name, parameters }) => {
    const least = parameters.filter(({ isOptional }) => !isOptional).length;
    return fc
      .integer({ min: least, max: parameters.length })
      .chain((count) => fc.tuple(...parameters.slice(0, count).map(({ kind }) => given[kind])))
      .map((nodes): CallNode => ({ kind: 'call', name, arguments: nodes }));
  });
  const operand = tie('formula');
  return {
    call,
    formula: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      number,
      call,
      operand.map((node) => ({ kind: 'negate', operand: node }) as const),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), operand, operand)
        .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as const),
    ),
  };
});
