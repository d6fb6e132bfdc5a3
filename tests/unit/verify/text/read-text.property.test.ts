import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKnownUnit } from '../../../../src/domain/known-units.ts';
import { anyText } from '../../../support/any-text.ts';
import { readOn } from './sentences/measure-reading.ts';

const SAID = [
  'The deficit was $1.8 trillion in fiscal 2025. ',
  'Net interest rose by 14%, ',
  'up 100 basis points since September',
  ' nearly 5.5-6% of GDP',
  '😀😀 half of it ',
  '٣٪ ',
  '5\u0301% ',
  '\n\n',
];

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SAID) }, { weight: 2, arbitrary: anyText }), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

it('each figure, time and metric of any text stands where it is said to, in code points', () => {
  let figures = 0;
  fc.assert(
    fc.property(text, (given) => {
      const points = [...given];
      const at = ({ start, end }: { readonly start: number; readonly end: number }): string => {
        expect(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end).toBe(true);
        expect(end).toBeLessThanOrEqual(points.length);
        return points.slice(start, end).join('');
      };
      let reached = 0;
      for (const figure of readOn(given)) {
        figures += 1;
        expect(at(figure)).toBe(figure.quantity.text);
        expect(figure.start).toBeGreaterThanOrEqual(reached);
        reached = figure.end;
        expect(isKnownUnit(figure.quantity.unit)).toBe(true);
        expect(figure.quantity.value.isFinite()).toBe(true);
        if (figure.metric !== null) expect(at(figure.metric.place)).toBe(figure.metric.text);
      }
    }),
    { numRuns: 400 },
  );
  expect(figures).toBeGreaterThan(200);
});

it('what stands before a text moves its figures by as much, and by nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('😀', 'e\u0301', 'ש', 'Word', '\u2028'), { maxLength: 6 }), (pieces) => {
      const sentence = 'Net interest was 14% of spending, and $970 billion.';
      const before = `${pieces.join('')}.\n\n`;
      const moved = [...before].length;
      const places = (of: string) => readOn(of).map(({ start, end, quantity }) => [quantity.text, start, end] as const);
      expect(places(before + sentence)).toEqual(
        places(sentence).map(([printed, start, end]) => [printed, start + moved, end + moved]),
      );
    }),
    { numRuns: 100 },
  );
});
