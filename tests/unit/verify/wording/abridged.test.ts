import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { abridged } from '../../../../src/verify/wording/abridged.ts';
import { evaluated } from '../evaluated.ts';
import { FACTS } from '../measures/measure-facts.ts';

describe('abridged', () => {
  it.each([
    ['$1,147 billion', '$1,147 billion'],
    ['9'.repeat(80), '9'.repeat(80)],
    ['9'.repeat(81), `${'9'.repeat(79)}…`],
    [`${'9'.repeat(78)}😀😀`, `${'9'.repeat(78)}…`],
  ])('%s', (text, short) => {
    expect(abridged(text)).toBe(short);
  });
});

describe('a refusal repeats no more than the start of', () => {
  const long = 'x'.repeat(500);

  it.each([
    ['a function', `${long}(1)`],
    ['a bare name', long],
    ['a bound', `$${long}`],
    ['a bound given', `at("fred/dgs10", $${long})`],
    ['a text in the place of a value', `"${long}"`],
    ['a text with a character', `"${long}!"`],
    ['a series', `at("${long}", "2025-01-02")`],
    ['a vintage', `at("fred/dgs10@${long}", "2025-01-02")`],
    ['a period', `at("fred/dgs10", "${long}")`],
    ['a comparison', `share("fred/dgs10", "${long}", 1)`],
    ['a claim', `claim("${long}")`],
    ['a measured claim', `measured("${long}")`],
    ['a document', `found("${long}")`],
  ])('%s', (_what, formula) => {
    const refused = evaluated(formula, FACTS);
    expect(refused).toMatch(/^[A-Z_]+: .*x…/);
    expect(refused).not.toContain('x'.repeat(80));
  });

  it('a figure', () => {
    expect(() => parseFigure(`${'x'.repeat(90)}%`)).toThrow(`"${'x'.repeat(79)}…" cannot be read`);
  });
});
