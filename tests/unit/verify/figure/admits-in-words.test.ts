import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import { admitsInWords } from '../../../../src/verify/figure/admits-in-words.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';

describe('admitsInWords', () => {
  it.each([
    ['$1,147 billion', null],
    ['just 30%', null],
    ['up 100 basis points', null],
    ['-5.9%', null],
    ['−.5%', null],
    ['minus ½%', null],
    ['2030', null],
    ['some $700 billion', 'about: within 10 percent of 700 billion USD'],
    ['nearly $200 billion', 'nearly: between 180 billion USD and 200 billion USD'],
    ['nearly double', 'nearly: between 1.8 times and 2 times'],
    ['just over 5%', 'just over: between 5 percent and 5.5 percent'],
    ['nearly -4%', 'nearly: between -4 percent and -3.6 percent'],
    ['over $7 trillion', 'more than 7 trillion USD'],
    ['$500+ billion', 'at least 500 billion USD'],
    ['under $2 trillion', 'less than 2 trillion USD'],
    ['up to $3 trillion', 'at most 3 trillion USD'],
    ['at least 400', 'at least 400'],
    ['at least a third', 'at least 0.3333'],
    ['5.5-6%', 'between 5.5 percent and 6 percent'],
    ['-5 to -3%', 'between -5 percent and -3 percent'],
    ['by 2029', 'in or before 2029'],
    ['before 2029', 'before 2029'],
    ['after 2029', 'after 2029'],
    ['2023-2025', 'between 2023 and 2025'],
    ['rising', 'any rise'],
    ['fell', 'any fall'],
    // A fall is told by its size
    ['fell 40 basis points', 'a fall of 40 basis points'],
    ['a 20-basis-point decrease', 'a fall of 20 basis points'],
    ['fell by about 20 bp', 'about: within 10 percent of a fall of 20 basis points'],
    ['down nearly 5%', 'nearly: a fall of between 4.5 percent and 5 percent'],
    ['fell just over 5%', 'just over: a fall of between 5 percent and 5.5 percent'],
    ['down more than 5%', 'a fall of more than 5 percent'],
    ['down less than 5%', 'a fall of less than 5 percent'],
    ['lost up to $5 billion', 'a fall of at most 5 billion USD'],
    ['fell at least 10%', 'a fall of at least 10 percent'],
    ['down 5-6%', 'a fall of between 5 percent and 6 percent'],
    ['below -5%', 'less than -5 percent'],
    ['more than (0.4)%', 'more than -0.4 percent'],
    // A rise "of less than" is bounded on both sides
    ['up less than 5%', 'a rise of less than 5 percent'],
    ['rose less than threefold', 'a rise to less than 3 times'],
    ['up more than 5%', 'more than 5 percent'],
  ])('%s: %s', (text, words) => {
    expect(admitsInWords(parseFigure(text))).toBe(words);
  });

  it('tells a figure of the seed whose sign its print leaves to the words round it', () => {
    const stated = {
      ...parseFigure('40 basis points'),
      value: decimal(-40),
      low: decimal('-40.5'),
      high: decimal('-39.5'),
    };
    expect(admitsInWords(stated)).toBe('a fall of 40 basis points');
  });
});
