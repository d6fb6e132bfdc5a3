import { asked } from './asked.mjs';

const measured = (
  name,
  formula,
  expected = ['200 FORMULA_TOO_LARGE', '200 FORMULA_SYNTAX', '200 FORMULA_MEANING', '200 BAD_ARGUMENT'],
) =>
  asked(`formula, ${name}`, 'query ($formula: String!) { measure(formula: $formula) { value } }', expected, () => ({
    formula: typeof formula === 'function' ? formula() : formula,
  }));

/** Formulas that are to take long, or to do what no formula can. */
export const formulas = () => [
  measured('brackets 499 deep', `${'('.repeat(499)}1${')'.repeat(499)}`),
  measured('brackets of 1.9 MB', () => '('.repeat(1_900_000), '200 BAD_ARGUMENT'),
  measured('500 signs', `${'-'.repeat(500)}1`),
  measured('a sum of 400', '1+'.repeat(400).concat('1')),
  measured('calls within calls', `${'abs('.repeat(150)}1${')'.repeat(150)}`),
  measured('900 digits', '9'.repeat(900)),
  measured('a product that grows', '999999999999999999999999999999*'.repeat(30).concat('1'), [
    '200',
    '200 FORMULA_TOO_LARGE',
    '200 BAD_ARGUMENT',
    '200 FORMULA_MEANING',
  ]),
  measured('division by nothing', '1/0', ['200 FORMULA_MEANING', '200 NO_OBSERVATION', '200 FORMULA_SYNTAX']),
  measured('nothing at all', '', '200 BAD_ARGUMENT'),
  measured('blanks', ' '.repeat(900), ['200 FORMULA_SYNTAX', '200 BAD_ARGUMENT']),
  measured('JavaScript', 'constructor.constructor("return process")()', [
    '200 FORMULA_SYNTAX',
    '200 UNKNOWN_FUNCTION',
    '200 FORMULA_MEANING',
  ]),
  measured('names of objects', '__proto__("x")', ['200 FORMULA_SYNTAX', '200 UNKNOWN_FUNCTION']),
  measured('Cypher', 'at("x\\") MATCH (n) DETACH DELETE n //", "2025-01-01")', [
    '200 UNKNOWN_SERIES',
    '200 FORMULA_SYNTAX',
  ]),
  measured('a text that does not end', `at("${'a'.repeat(900)}`, '200 FORMULA_SYNTAX'),
  measured('a regular expression', '/(a+)+$/', ['200 FORMULA_SYNTAX']),
  measured('look-alikes of digits', '\u0661+\uff11', ['200 FORMULA_SYNTAX', '200 FORMULA_MEANING']),
  measured('seven series', Array(7).fill('latest("fred/dgs10")').join('+'), ['200', '200 FORMULA_TOO_LARGE']),
  measured('a claim that is not there', 'claim("x")', ['200 UNKNOWN_CLAIM', '200 FORMULA_MEANING']),
  measured('a century before all figures', 'mean("fred/dgs10", "0001-01-01", "9999-12-31")', [
    '200',
    '200 FORMULA_SYNTAX',
    '200 FORMULA_MEANING',
  ]),
  ...[
    '9,'.repeat(49),
    '-'.repeat(100),
    '1e999999999',
    'nearly '.repeat(14),
    '\u202e1%',
    'one hundred '.repeat(8),
    '$'.repeat(100),
    '10^99%',
  ].map((printed) =>
    asked(
      `figure, ${JSON.stringify(printed.slice(0, 20))}`,
      'query ($printed: String!) { check(input: { formula: "latest(\\"fred/dgs10\\")", printed: $printed }) { verdict } }',
      ['200 FORMULA_SYNTAX', '200', '200 UNREADABLE_FIGURE', '200 BAD_ARGUMENT', '200 UNITS_DO_NOT_FIT'],
      { printed },
    ),
  ),
];
