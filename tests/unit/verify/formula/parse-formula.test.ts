import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/domain/problem.ts';
import { parseFormula } from '../../../../src/verify/formula/parse-formula.ts';
import { printFormula } from '../../../../src/verify/formula/print-formula.ts';

function refusal(text: string): string {
  try {
    return `read as ${printFormula(parseFormula(text))}`;
  } catch (error) {
    if (error instanceof Problem) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('parseFormula', () => {
  it.each([
    ['at("fred/dgs10", "2026-01-30")', 'at("fred/dgs10", "2026-01-30")'],
    ["at('fred/dgs10','2026-01-30')", 'at("fred/dgs10", "2026-01-30")'],
    ['  1+2 * 3\n- 4/5 ', '1 + 2 * 3 - 4 / 5'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['((1))', '1'],
    ['-claim("everything-rally-c033") / 6', '-claim("everything-rally-c033") / 6'],
    ['-(1 + 2)', '-(1 + 2)'],
    ['1 - -2', '1 - -2'],
    ['change("fred/dgs10", $from, $to)', 'change("fred/dgs10", $from, $to)'],
    ['share("nyfed/acmtp10", ">", 1)', 'share("nyfed/acmtp10", ">", 1)'],
    [
      'share("nyfed/acmtp10", "<=", 0.25, "2009-01", "2024-12")',
      'share("nyfed/acmtp10", "<=", 0.25, "2009-01", "2024-12")',
    ],
    [
      'sum("cbo/customs@2026-02", "FY2026", "FY2035") / 1000000000',
      'sum("cbo/customs@2026-02", "FY2026", "FY2035") / 1000000000',
    ],
    // The text of a number counts, never the float that it would be.
    ['0.1234567890123456789012345678', '0.1234567890123456789012345678'],
    ['900719925474099312345', '900719925474099312345'],
    ['007.50', '7.5'],
    ['.5', '0.5'],
  ])('reads %s', (text, canonical) => {
    expect(printFormula(parseFormula(text))).toBe(canonical);
  });

  it.each([
    [
      '',
      'FORMULA_SYNTAX: The formula cannot be read at character 1: it is empty; write for example at("fred/dgs10", "2026-01-30").',
    ],
    [
      '1 2',
      'FORMULA_SYNTAX: The formula cannot be read at character 3, "2": two values stand side by side; put a comma or + - * / between them.',
    ],
    [
      'at("fred/dgs10" "2026")',
      'FORMULA_SYNTAX: The formula cannot be read at character 17, "2026": two values stand side by side; put a comma or + - * / between them.',
    ],
    [
      '1,',
      'FORMULA_SYNTAX: The formula cannot be read at character 2, ",": a comma stands only between what a function is given.',
    ],
    [
      '(1, 2)',
      'FORMULA_SYNTAX: The formula cannot be read at character 3, ",": a comma stands only between what a function is given.',
    ],
    [
      '1 +',
      'FORMULA_SYNTAX: The formula cannot be read at character 4: a value is missing or stands in the wrong place.',
    ],
    ['(1 + 2', 'FORMULA_SYNTAX: The formula cannot be read at character 1, "(": this bracket is never closed.'],
    ['1 + 2)', 'FORMULA_SYNTAX: The formula cannot be read at character 6, ")": this bracket closes nothing.'],
    ['at("fred/dgs10', 'FORMULA_SYNTAX: The formula cannot be read at character 4: a quotation mark is never closed.'],
    [
      '2 ^ 3',
      'FORMULA_SYNTAX: The formula cannot be read at character 3, "^": there is no "^"; multiply with * instead.',
    ],
    [
      '1e9',
      'FORMULA_SYNTAX: The formula cannot be read at character 2, "e9": write a number with digits and at most one full stop, as 1000000000 or 0.25.',
    ],
    [
      '1.2.3',
      'FORMULA_SYNTAX: The formula cannot be read at character 4, ".3": write a number with digits and at most one full stop, as 1000000000 or 0.25.',
    ],
    [
      'dgs10',
      'FORMULA_SYNTAX: The formula cannot be read at character 1, "dgs10": "dgs10" stands alone; a function is followed by brackets, and a name is in quotation marks.',
    ],
    [
      '1 + $from',
      'FORMULA_SYNTAX: The formula cannot be read at character 5, "$from": "$from" is a period and stands only where a function takes one.',
    ],
    [
      'at("fred/dgs10", $until)',
      'FORMULA_SYNTAX: The formula cannot be read at character 18, "$until": "$until" is not known; a period is $from, $to or text.',
    ],
    [
      '"fred/dgs10"',
      'FORMULA_SYNTAX: The formula cannot be read at character 1, "fred/dgs10": the text "fred/dgs10" has no value of its own here.',
    ],
    [
      'at("fred/dgs10")',
      'FORMULA_SYNTAX: The formula cannot be read at character 1, "at": at(series, period) was given 1 argument.',
    ],
    [
      '2 * at("fred/dgs10", "2026-13")',
      'FORMULA_SYNTAX: The formula cannot be read at character 22, "2026-13": "period" of at(series, period) is a period: "2026-01-30", "2026-01", "2025Q4", "FY2025", "2025", of the years 1700 to 2299, $from or $to, not "2026-13"; "2026-13" has no such month; months are 01 to 12.',
    ],
    [
      'share("nyfed/acmtp10", "over", 1)',
      'FORMULA_SYNTAX: The formula cannot be read at character 24, "over": "comparison" of share(series, comparison, level, [from], [to]) is one of ">", ">=", "<", "<=" and "=", not "over".',
    ],
    [
      'mean(1)',
      'FORMULA_SYNTAX: The formula cannot be read at character 6, "1": "series" of mean(series, [from], [to]) is a series in quotation marks, "fred/dgs10", or an expression over series("…"), not a value.',
    ],
    ['avg("fred/dgs10")', 'UNKNOWN_FUNCTION: There is no function "avg"; did you mean "mean"?'],
    [
      'percentchange("fred/dgs10", "2025", "2026")',
      'UNKNOWN_FUNCTION: There is no function "percentchange"; did you mean "percentChange"?',
    ],
    ['median("fred/dgs10", "2025")', 'UNKNOWN_FUNCTION: There is no function "median"; did you mean "mean"?'],
    ['stdev("fred/dgs10", "2025")', 'UNKNOWN_FUNCTION: There is no function "stdev".'],
  ])('refuses %s', (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });

  it('refuses what is too large, with the bound', () => {
    expect(refusal(' '.repeat(1_001))).toBe(
      'FORMULA_TOO_LARGE: The formula has 1001 characters; at most 1000 are allowed.',
    );
    expect(refusal(Array(51).fill('1').join('+'))).toBe(
      'FORMULA_TOO_LARGE: The formula has 101 parts; at most 100 are allowed.',
    );
    expect(refusal(`${'('.repeat(21)}1${')'.repeat(21)}`)).toBe(
      'FORMULA_TOO_LARGE: The formula has 21 brackets within one another; at most 20 are allowed.',
    );
    expect(refusal('1'.repeat(31))).toBe(
      'FORMULA_TOO_LARGE: The formula has 31 digits in one number; at most 30 are allowed.',
    );
  });

  // Each of these did something in some parser once: reached a prototype, hung, overflowed the stack, or was passed over.
  it.each([
    '__proto__',
    '__proto__("x")',
    'constructor("return process")()',
    'toString()',
    'hasOwnProperty("at")',
    'at.constructor("x")',
    'at["constructor"]',
    '"".constructor',
    '(1).constructor',
    '1.constructor',
    'this',
    'this.at("x", "y")',
    'true',
    'null',
    'Infinity',
    'NaN',
    'undefined',
    '[1, 2, 3]',
    '{}',
    '1 ? 2 : 3',
    '1; 2',
    ';1',
    '1;',
    ',1',
    'at("a",,"b")',
    'at(,"a")',
    'at("fred/dgs10", "2026-01-30",)',
    'at("fred/dgs10" "2026-01-30")',
    'at("fred/dgs10")("2026")',
    'at()()',
    '()',
    '1 + ()',
    '1 = 1',
    'x = 1',
    'a => 1',
    '1 ** 2',
    '1 % 2',
    '!1',
    '~1',
    '+1',
    '1 || 2',
    '`x`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attempt to have it filled in.
    '"${process.env}"',
    '"\\u0041"',
    '"a\\"b"',
    'at("fred/dgs10\u0000", "2026")',
    'at("fred/dgs10", "2026‐01‐30")',
    'ａｔ("fred/dgs10", "2026-01-30")',
    'at(“fred/dgs10”, “2026-01-30”)',
    '１+１',
    '1\u00a0+ 1',
    '\u202e1+1',
    '😀',
    '0x10',
    '0b1',
    '1_000',
    '1n',
    '1e999999999',
    '.',
    '..1',
    '1..',
    '5.',
    '/* */1',
    '1 // 2',
    '$',
    '$from',
    '$from()',
    '-',
    '--',
    '*1',
    'at(at("fred/dgs10", "2026"), "2026")',
    'days("6")',
    'at("fred/dgs10", "9999")',
    'at("fred/dgs10", "0000-01-01")',
    'at("fred/dgs10", "FY1700")',
    'at("", "2026")',
  ])('refuses %#: %j, and says so in a sentence', (text) => {
    expect(() => parseFormula(text)).toThrow(Problem);
    expect(refusal(text)).toMatch(/^[A-Z_]+: [\s\S]+[.)]$/);
  });

  it.each([
    ['open brackets', '('.repeat(500)],
    ['minus signs', '-'.repeat(999)],
    ['minus signs before a number', `${'-'.repeat(999)}1`],
    ['calls within calls', 'days('.repeat(200)],
    ['closed calls within calls', `${'days('.repeat(99)}1${')'.repeat(99)}`],
    ['quotation marks', '"'.repeat(999)],
    ['additions', `${'1+'.repeat(499)}1`],
    ['digits', '1'.repeat(1_000_000)],
    ['spaces', ' '.repeat(999)],
  ])('refuses very many %s', (_what, text) => {
    expect(() => parseFormula(text)).toThrow(Problem);
  });

  it('throws nothing but Problems, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...[
        'at',
        '(',
        ')',
        ',',
        '"',
        "'",
        '$from',
        '+',
        '-',
        '*',
        '/',
        '1',
        '.5',
        ' ',
        '\\',
        '[',
        ';',
        '?',
        'é',
        '__proto__',
        '"fred/dgs10"',
        '"2026-01"',
        'mean("a")',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          expect(refusal(text)).toBeTypeOf('string');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
