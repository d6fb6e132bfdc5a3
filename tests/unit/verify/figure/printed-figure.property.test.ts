import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, plain } from '../../../../src/domain/decimal.ts';
import { isKnownUnit } from '../../../../src/domain/known-units.ts';
import { Problem } from '../../../../src/domain/problem.ts';
import type { Quantity } from '../../../../src/domain/quantity.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { figureLine } from './figure-line.ts';

const PIECES =
  'nearly|about|just over|a record|only|$|€|¥|us$|usd|-|–|+|%|(|)|1,147|0.5|4¼|1/2|60/40|.|,|billion|tn|dozen|to|and|between|by|in|out of|of a|up|fell|lower|decrease|2029|fy|fiscal|a month|per|/|to the dollar|more than|or more|half|a third|six|double|tenfold|basis points|point|~|x|of gdp|14th|straight|months|deficit|minus| '.split(
    '|',
  );

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'5%$0١٢５\u200f\u202e\u0301\u200b\u00a0\u2009½.,-–()kbn '.split('')) }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
);

function read(text: string): Quantity | Problem {
  try {
    return parseFigure(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error as Problem;
  }
}

describe('any text', () => {
  it('is a figure with sound numbers, or is refused with its reason', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const figure = read(text);
        if (figure instanceof Problem) {
          expect(figure.code).toBe('UNREADABLE_FIGURE');
          expect(figure.message).toMatch(/^"[\s\S]*" cannot be read as a printed figure[:;] [\s\S]+\.$/);
          return;
        }
        const { value, low, high, step, round, unit } = figure;
        expect(isKnownUnit(unit)).toBe(true);
        expect([value, step, round].every((number) => number.isFinite())).toBe(true);
        expect(step.gt(0) && round.gte(step)).toBe(true);
        expect((low === null || low.lte(value)) && (high === null || high.gte(value))).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });

  it('is read alike with nothing round its number and with a space before it, which is looked at in full', () => {
    const pieces = '$|€|4|79|1,147|0|0.50|00|.5|,|2029|%| percent| billion| dollars|billion| million| |x|-|+'.split(
      '|',
    );
    const plain = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
    const numbers = (text: string) => {
      const figure = read(text);
      if (figure instanceof Problem) return figure.code;
      const { text: _printed, ...rest } = figure;
      return Object.entries(rest).map(([name, value]) => `${name} ${value}`);
    };
    fc.assert(
      fc.property(plain, (text) => {
        expect(numbers(text)).toEqual(numbers(` ${text}`));
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    ['a million characters', '5'.repeat(1_000_000), 'it has 1000000 characters, and no figure has more than 100'],
    ['a hundred and one', ' '.repeat(100).concat('5'), 'it has 101 characters'],
    ['a hundred nested wordings', 'nearly '.repeat(14), 'it holds no number'],
    ['stacked marks', '5\u0301\u0302\u0303%', 'no figure is written with the character U+0301'],
    ['a mark that turns the text', '\u202e5%', 'no figure is written with the character U+202E'],
    ['a mark from right to left', '5\u200f%', 'no figure is written with the character U+200F'],
    ['a space of no width', '1\u200b147', 'no figure is written with the character U+200B'],
    ['full-width digits', '５％', 'no figure is written with the character U+FF15'],
    ['Arabic digits', '٣٪', 'no figure is written with the character U+0663'],
  ])('%s is refused', (_what, text, reason) => expect(() => parseFigure(text)).toThrow(reason));
});

const money = fc.record({
  tenths: fc.integer({ min: 1, max: 99_999 }),
  scale: fc.constantFrom('million', 'billion', 'trillion'),
});
const WORTH: { readonly [scale: string]: string } = { million: '1e6', billion: '1e9', trillion: '1e12' };
const LETTERS: { readonly [scale: string]: string } = { million: 'mn', billion: 'bn', trillion: 'tn' };

describe('one number in several prints', () => {
  it('has one value, step and reach', () => {
    fc.assert(
      fc.property(money, ({ tenths, scale }) => {
        const digits = `${Math.floor(tenths / 10).toLocaleString('en-US')}.${tenths % 10}`;
        const lines = [
          `$${digits} ${scale}`,
          `US$${digits}${LETTERS[scale]}`,
          `USD ${digits} ${scale}`,
          `${digits} ${scale} dollars`,
          `${digits.replace(',', '')} ${scale} USD`,
          `a ${digits} ${scale} dollar deficit`.replace('dollar ', 'dollars '),
        ].map((text) => figureLine(parseFigure(text)));
        expect(new Set(lines).size).toBe(1);
        expect(parseFigure(`$${digits} ${scale}`).value.toFixed()).toBe(
          plain(
            decimal(tenths)
              .div(10)
              .times(WORTH[scale] ?? ''),
          ),
        );
      }),
    );
  });

  it('has one value in a larger scale, though there the last digit is worth as much only when it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999 }), (billions) => {
        const inTrillions = `$${(billions / 1000).toFixed(3)} trillion`;
        const grouped = parseFigure(`$${billions.toLocaleString('en-US')} billion`);
        expect(figureLine(parseFigure(inTrillions))).toBe(figureLine(grouped));
      }),
    );
  });

  it('turned in sign is the same figure turned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('%', ' basis points', ' percentage points'),
        fc.constantFrom('', 'about ', 'nearly ', 'just over '),
        (hundredths, unit, wording) => {
          const number = `${(hundredths / 100).toFixed(2)}${unit}`;
          const up = parseFigure(`${wording}${number}`);
          for (const sign of ['-', '−', '–', 'minus ']) {
            const down = parseFigure(`${wording}${sign}${number}`);
            expect([down.value, down.low, down.high].map(String)).toEqual(
              [up.value, up.high, up.low].map((each) => String(each?.neg())),
            );
          }
          expect(figureLine(parseFigure(`down ${wording}${number}`))).toBe(
            figureLine(parseFigure(`${wording}-${number}`)),
          );
        },
      ),
    );
  });
});
