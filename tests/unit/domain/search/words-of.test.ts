import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/domain/search/words-of.ts';

const terms = (text: string): string =>
  wordsOf(text)
    .map((word) => word.terms.join('+'))
    .join(' ');

describe('wordsOf', () => {
  it.each([
    ['$1,147 billion', '1147 billion'],
    ['1147', '1147'],
    ['$38.5 trillion', '38p5 trillion'],
    ['€250bn', '250+billion'],
    ['$38.5T', '38p5+trillion'],
    ['nearly 15%', 'nearli 15 percent'],
    ['0.8%', '0p8 percent'],
    ['0.8 percent', '0p8 percent'],
    ['.8 pct', '0p8 percent'],
    ['0.8 per cent', '0p8 percent'],
    ['4.20%', '4p2 percent'],
    ['4.00 PER CENT', '4 percent'],
    ['1,147.0', '1147'],
    ['percentage per centre', 'percentag per centr'],
    ['10-year', '10 year'],
    ['ten-year', '10 year'],
    ['Twenty percent', '20 percent'],
    ['the 10y yield', '10+year yield'],
    ['10-yr yields', '10 year yield'],
    ['treasury-10y-yield', 'treasuri 10+year yield'],
    ['20bp', '20+basi+point'],
    ['100 basis points', '100 basi point'],
    ['3.5x', '3p5+time'],
    ['up 5.5-6%', 'up 5p5 6 percent'],
    ['1,14', '1 14'],
    ['1,1477', '1 1477'],
    ['1.2.3', '1p2 3'],
    ['FY2025', 'fiscal+year+2025'],
    ['fiscal year 2025', 'fiscal year 2025'],
    ['2025Q4', '2025+q4'],
    ['Q4 2025', 'q4 2025'],
    ['2026-01-30', '2026 01 30'],
    ['the 18th', '18'],
    ['2q25', '2q25'],
  ])('figures: %s', (text, expected) => expect(terms(text)).toBe(expected));

  it.each([
    ['yields', 'yield'],
    ['holdings of foreign holders', 'hold foreign holder'],
    ['holding', 'hold'],
    ['projected projections', 'project project'],
    ['GDP', 'gdp'],
    ["China's", 'china'],
    ['the People’s Bank of China', 'peopl bank china'],
    ['states’ debts', 'state debt'],
    ['U.S. debt, U.S.', 'us debt us'],
    ['S&P 500', 'sp 500'],
    ['debt-to-GDP', 'debt gdp'],
    ['fred/dgs10', 'fred dgs10'],
    ['everything-rally-c003', 'everyth ralli c003'],
    ['Kim–Wright “premium”', 'kim wright premium'],
    ['Élan, Pièce, naïve', 'elan piec naiv'],
    ['ＦＲＥＤ', 'fred'],
    ['https://www.cbo.gov/publication/60870', 'http www cbo gov public 60870'],
    ['人民币', 'u4ebau6c11u5e01'],
    ['долг', 'u0434u043eu043bu0433'.replaceAll('u0', 'u')],
  ])('words: %s', (text, expected) => expect(terms(text)).toBe(expected));

  it.each(['', ' ', '$', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', '…', '💸', 'the', 'of the', "'", '&'])(
    'none: %s',
    (text) => expect(wordsOf(text)).toEqual([]),
  );

  it('says where each stands', () => {
    const text = "China's $1,147bn in U.S. bonds";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "China's",
      '1,147bn',
      'U.S',
      'bonds',
    ]);
  });

  it('gives terms of letters and digits alone, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const word of wordsOf(text)) for (const term of word.terms) expect(term).toMatch(/^[a-z0-9]{1,100}$/);
      }),
    );
  });

  it('finds a word whatever the signs round it', () => {
    const sign = fc.constantFrom(...' ()"\'*?~^:[]{}!&|/\\+-,;–—“”$€\n\t');
    fc.assert(
      fc.property(sign, sign, (before, after) => {
        expect(wordsOf(`${before}yields${after}`).map((word) => word.terms)).toEqual([['yield']]);
      }),
    );
  });
});
