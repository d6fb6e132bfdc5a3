import { describe, expect, it } from 'vitest';
import { evaluated } from '../evaluated.ts';
import { FACTS } from '../measures/measure-facts.ts';

/** What a hostile formula gets: the code and the sentence; it must get no number. */
function refused(formula: string): string {
  const said = evaluated(formula, FACTS);
  expect(said).toMatch(/^[A-Z_]+: [^\n]{10,600}[.?]$/);
  return said;
}

describe('attempts to break the language', () => {
  it.each([
    // Ways out of the whitelist.
    ['constructor("return process")()', /^FORMULA_SYNTAX: .* only a function can be followed by brackets\.$/],
    ['constructor("return process")', 'UNKNOWN_FUNCTION: There is no function "constructor".'],
    ['__proto__("fred/dgs10")', 'UNKNOWN_FUNCTION: There is no function "__proto__".'],
    ['hasOwnProperty("at")', 'UNKNOWN_FUNCTION: There is no function "hasOwnProperty".'],
    ['at.constructor("x")', /^FORMULA_SYNTAX: .* at character 3, "\."/],
    ['at["constructor"]', /^FORMULA_SYNTAX: .* at character 3, "\[": "\[" has no meaning/],
    ['at("__proto__", "2025")', 'UNKNOWN_SERIES: There is no series "__proto__".'],
    ['claim("constructor")', 'UNKNOWN_CLAIM: There is no claim "constructor".'],
    ['measured("__proto__")', 'UNKNOWN_CLAIM: There is no claim "__proto__".'],
    ['found("toString")', 'UNKNOWN_EVIDENCE: There is no evidence "toString" that gives a figure.'],
    [
      'share("fred/dgs10", "constructor", 1)',
      /"comparison" of share\(.*\) is one of ">", ">=", "<", "<=" and "=", not "constructor"\.$/,
    ],
    ['share("fred/dgs10", "__proto__", 1)', /not "__proto__"\.$/],
    ['share("fred/dgs10", "toString", 1, 2)', /^FORMULA_SYNTAX: .* not "toString"\.$/],
    [
      'streak("fred/dgs10", "constructor")',
      /"direction" of streak\(.*\) is "increase" or "decrease", not "constructor"\.$/,
    ],
    ['mean(series("fred/dgs10", "__proto__"))', /"how" of series\(series, \[how\]\) is "last", .* not "__proto__"\.$/],
    ['mean(series("fred/dgs10", "toString"))', /not "toString"\.$/],
    ['this', /^FORMULA_SYNTAX/],
    ['process', /^FORMULA_SYNTAX: .* "process" stands alone/],
    ['globalThis("x")', 'UNKNOWN_FUNCTION: There is no function "globalThis".'],
    ['eval("1")', /^UNKNOWN_FUNCTION: There is no function "eval"/],
    ['import("fs")', /^UNKNOWN_FUNCTION: There is no function "import"/],
    // Texts with more in them than a name.
    [
      'at(`fred/dgs10`, "2025")',
      /^FORMULA_SYNTAX: .* that quotation mark is not read; write the straight one, ", on both sides\.$/,
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an attempt to have it filled in.
    ['at("${process.env.HOME}", "2025")', /^FORMULA_SYNTAX: .* holds a character that no name or period has\.$/],
    ['at("fred/dgs10\\", "2025")', /^FORMULA_SYNTAX/],
    ['at("../../../etc/passwd", "2025")', 'UNKNOWN_SERIES: There is no series "../../../etc/passwd".'],
    [
      'at("fred/dgs10@2025-01@2026-02", "2025-01-13")',
      'UNKNOWN_VINTAGE: "fred/dgs10" has no vintages; leave "2025-01@2026-02" away.',
    ],
    ['at("fred/dgs10@", "2025-01-13")', /^UNKNOWN_VINTAGE/],
    ['at("@2025-01", "2025-01-13")', 'UNKNOWN_SERIES: There is no series "".'],
    ['at("", "2025")', /^FORMULA_SYNTAX: .* not ""\.$/],
    ['at(" ", "2025-01-13")', /^UNKNOWN_SERIES/],
    ['at("fred/dgs10", "")', /^FORMULA_SYNTAX: .* not ""\.$/],
    // Letters that look like others.
    ['аt("fred/dgs10", "2025-01-13")', /^FORMULA_SYNTAX: .* at character 1, "а": "а" has no meaning/],
    ['ａｔ("fred/dgs10", "2025-01-13")', /^FORMULA_SYNTAX/],
    ['at("fred/dgs１０", "2025-01-13")', /^FORMULA_SYNTAX: .* holds a character/],
    ['at("fred/dgs10", "2025-01\u201313")', /^FORMULA_SYNTAX: .* holds a character/],
    ['1\u22121', /^FORMULA_SYNTAX: .* that dash is not read; write the minus of the keyboard, -\.$/],
    ['2 × 3', /^FORMULA_SYNTAX: .* multiply with \* and divide with \/\.$/],
    ['15%', /^FORMULA_SYNTAX: .* there is no "%"; figures of series carry their unit, and 15% is 0\.15\.$/],
    ['at(“fred/dgs10”, “2025-01-13”)', /^FORMULA_SYNTAX: .* at character 4, "“": that quotation mark/],
    ['at(‘fred/dgs10’, ‘2025-01-13’)', /^FORMULA_SYNTAX: .* at character 4, "‘": that quotation mark/],
    ['\u202e1+1', /^FORMULA_SYNTAX/],
    ['1\u200b+1', /^FORMULA_SYNTAX/],
    ['1\u00a0+1', /^FORMULA_SYNTAX/],
    ['1\u0000', /^FORMULA_SYNTAX/],
    ['\ud83d', /^FORMULA_SYNTAX/],
    // Numbers that are none.
    ['NaN', /"NaN" stands alone/],
    ['Infinity', /"Infinity" stands alone/],
    ['-Infinity', /"Infinity" stands alone/],
    ['NaN()', /^UNKNOWN_FUNCTION/],
    ['1e400', /^FORMULA_SYNTAX: .* at character 2, "e400": write a number with digits/],
    ['1e-400', /^FORMULA_SYNTAX: .* write a number with digits/],
    ['1E9', /^FORMULA_SYNTAX/],
    ['0x1F', /^FORMULA_SYNTAX/],
    ['1_000', /^FORMULA_SYNTAX/],
    ['1,000', /^FORMULA_SYNTAX: .* a comma stands only between/],
    ['1 000', /^FORMULA_SYNTAX: .* two values stand side by side/],
    ['2 ^ 1000000', /^FORMULA_SYNTAX: .* there is no "\^"; multiply with \* instead\.$/],
    ['2 ** 2', /^FORMULA_SYNTAX/],
    // Comments, patterns and statements.
    ['1 // 2', /^FORMULA_SYNTAX/],
    ['/* 1 */ 2', /^FORMULA_SYNTAX/],
    ['/a+/', /^FORMULA_SYNTAX/],
    ['# 1', /^FORMULA_SYNTAX/],
    ['1; 2', /^FORMULA_SYNTAX/],
    ['x = 1', /^FORMULA_SYNTAX/],
    ['() => 1', /^FORMULA_SYNTAX/],
    ['1 ? 2 : 3', /^FORMULA_SYNTAX/],
    // Nothing to divide by.
    ['1 / 0', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    ['0 / 0', 'FORMULA_MEANING: Cannot divide 0 by 0.'],
    ['1 / (2 - 2)', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    ['1 / -0', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    ['1 / round(0.4)', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    ['days(1 / (1 / 3 - 1 / 3))', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    ['share("fred/dgs10", ">", 1 / 0)', 'FORMULA_MEANING: Cannot divide 1 by 0.'],
    [
      'mean(series("fred/dgs10") / 0)',
      /^FORMULA_MEANING: fred\/dgs10 \/ 0 has no value for 2000-01-03, because it divides by 0 there\.$/,
    ],
    [
      'mean(series("mts/outlays") / series("mts/outlays"))',
      'FORMULA_MEANING: mts/outlays / mts/outlays has no value for 2025-11, because it divides by 0 there.',
    ],
    [
      'at("mts/outlays", "2025-10") / at("mts/outlays", "2025-11")',
      'FORMULA_MEANING: Cannot divide 688.72 billion USD by 0.',
    ],
    ['percentChange("mts/outlays", "2025-11", "2025-11")', /nothing is a percentage of 0/],
    // Percent, points and plain numbers.
    [
      'at("fred/dgs10", "2025-01-13") * at("fred/dgs10", "2025-01-13")',
      'UNITS_DO_NOT_FIT: Cannot multiply percent and percent: the units do not fit.',
    ],
    [
      'at("fred/dgs10", "2025-01-13") + 1.14',
      /^UNITS_DO_NOT_FIT: Cannot add percent and a plain number: the units do not fit; a number in a formula has no unit/,
    ],
    [
      'change("fred/dgs10", "2025-01-13", "2025-01-14") + percentChange("tic/china", "2025-10", "2025-11") - at("tic/china", "2025-10")',
      /^UNITS_DO_NOT_FIT/,
    ],
    [
      'change("fred/dgs10", "2025-01-13", "2025-01-14") - at("fred/dgs10", "2025-01-13")',
      'UNITS_DO_NOT_FIT: Cannot subtract percentage points and percent: the units do not fit.',
    ],
    [
      'at("tic/china", "2025-10") * at("fred/dgs10", "2025-01-13")',
      'UNITS_DO_NOT_FIT: Cannot multiply USD and percent: the units do not fit.',
    ],
    // Windows.
    ['mean("fred/dgs10", "1700", "2299")', /^NO_OBSERVATION: .* holds no figure on 1700-01-01;/],
    ['mean("fred/dgs10", "0001-01-01", "9999-12-31")', /^FORMULA_SYNTAX: .* of the years 1700 to 2299/],
    [
      'mean("fred/dgs10", "2025-01-14", "2025-01-13")',
      'FORMULA_MEANING: The window ends on 2025-01-13, before it starts on 2025-01-14.',
    ],
    [
      'mean("tic/china", "2025-10-02", "2025-10-30")',
      'FORMULA_MEANING: No whole period of holdings of China (tic/china) lies between 2025-10-02 and 2025-10-30; widen the window.',
    ],
    ['mean("fred/dgs10", $from, $to)', /^FORMULA_MEANING: \$from has no meaning here/],
    ['mean("tic/china", "2025-10", "2026-06")', /^NO_OBSERVATION: .* holds no figure in 2026-01;/],
    ['mean("tic/china")', /^NO_OBSERVATION: .* holds no figure in 2025-01;/],
    // Claims in circles.
    ['measured("itself")', 'FORMULA_MEANING: A claim cannot be measured by itself: itself by itself.'],
    ['measured("ring-1") / measured("ring-2")', /^FORMULA_MEANING: A claim cannot be measured by itself/],
    ['measured("chain-0")', /^FORMULA_MEANING: Claims may be measured by claims at most 10 times over/],
    // Series where values belong, and the other way round.
    ['series("fred/dgs10")', /^FORMULA_SYNTAX: .* series\(…\) is no single value/],
    ['1 + series("fred/dgs10")', /^FORMULA_SYNTAX: .* at character 5, "series": series\(…\) is no single value/],
    ['days(series("fred/dgs10"))', /^FORMULA_SYNTAX: .* series\(…\) is no single value/],
    ['share("fred/dgs10", ">", series("fred/dgs10"))', /^FORMULA_SYNTAX: .* series\(…\) is no single value/],
    [
      'mean(series(series("fred/dgs10")))',
      /^FORMULA_SYNTAX: .* at character 13, "series": series\(…\) is no single value/,
    ],
    ['mean(series("fred/dgs10" + 1))', /^FORMULA_SYNTAX/],
    [
      'mean(series("fred/dgs10") + latest("fred/dgs10"))',
      /only series\("…"\), numbers, \+ - \* \/ and brackets make a series; latest\(…\) is one value\.$/,
    ],
    ['mean(1 + 1)', /"series" of mean\(.*\) is a series in quotation marks, .* not a value\.$/],
    [
      'mean("fred/dgs10" / "tic/china")',
      /the text "fred\/dgs10" has no value of its own here; write series\("fred\/dgs10"\)\.$/,
    ],
    ['mean($from)', /^FORMULA_SYNTAX: .* not \$from\.$/],
    ['at(claim("c007"), "2025")', /claim\(…\) is one value\.$/],
    ['correlation("fred/dgs10")', /was given 1 argument\.$/],
    ['correlation("fred/dgs10", 1)', /^FORMULA_SYNTAX: .* "other" of correlation/],
    // Names of functions that are nearly right.
    ['average("fred/dgs10")', 'UNKNOWN_FUNCTION: There is no function "average"; did you mean "mean"?'],
    ['AT("fred/dgs10", "2025-01-13")', 'UNKNOWN_FUNCTION: There is no function "AT"; did you mean "at"?'],
    [
      'lastatleast("fred/dgs10", 2)',
      'UNKNOWN_FUNCTION: There is no function "lastatleast"; did you mean "lastAtLeast"?',
    ],
    ['claim("C007")', 'UNKNOWN_CLAIM: There is no claim "C007"; did you mean "c007"?'],
    ['latest("DGS10")', 'UNKNOWN_SERIES: There is no series "DGS10"; did you mean "fred/dgs10"?'],
    ['', /^FORMULA_SYNTAX: The formula cannot be read at character 1: it is empty/],
    ['   ', /^FORMULA_SYNTAX: The formula cannot be read at character 4: it is empty/],
  ])('%j', (formula, said) => {
    if (typeof said === 'string') expect(refused(formula)).toBe(said);
    else expect(refused(formula)).toMatch(said);
  });

  it.each([
    ['brackets', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['open brackets', '('.repeat(400)],
    ['calls', `${'days('.repeat(120)}1${')'.repeat(120)}`],
    ['minus signs', `${'-'.repeat(900)}1`],
    ['digits', '9'.repeat(100_000)],
    ['digits after the point', `0.${'1'.repeat(500)}`],
    ['characters in a name', `at("${'a'.repeat(100_000)}", "2025")`],
    ['terms', Array(300).fill('1').join('+')],
    ['series in one expression', `mean(${Array(40).fill('series("tic/china")').join('+')})`],
    ['computed series', Array(13).fill('max(series("tic/china"))').join('+')],
    ['quotation marks', '"'.repeat(999)],
    ['spaces', ' '.repeat(100_000)],
    ['factors of thirty digits', Array(20).fill('9'.repeat(29)).join('*')],
    ['quotients', `${Array(30).fill('1').join('/0.')}/0`],
  ])('very many %s', (_what, formula) => {
    expect(refused(formula)).toMatch(/^FORMULA_(SYNTAX|TOO_LARGE|MEANING): /);
  });

  it('can be refused again and again, with nothing kept from before', () => {
    for (const formula of ['at("fred/dgs10', '1 +', '', 'mean(series("x") / 0)']) {
      expect(() => evaluated(formula, FACTS)).not.toThrow();
      expect(evaluated('1 + 1', FACTS)).toBe('2 share');
      expect(evaluated('at("fred/dgs10", "2025-01-13")', FACTS)).toBe('4.79 percent');
    }
  });
});
