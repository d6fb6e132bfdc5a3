import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../src/publish/pictures/fonts.ts';
import { labelsOf } from '../../../../src/publish/pictures/labels.ts';
import { linesOf } from '../../../../src/publish/pictures/lines.ts';

describe('linesOf', () => {
  it.each<[string, number, readonly string[]]>([
    ['Since the rate cuts began in September', 160, ['Since the rate cuts', 'began in September']],
    ['rose to 4.24 percent on 2026-01-29', 240, ['rose to 4.24 percent on', '2026-01-29']],
    ['the debt-to-GDP ratio', 80, ['the debt-', 'to-GDP', 'ratio']],
    ['  two   blanks ', 500, ['two blanks']],
    ['', 100, []],
    ['incomprehensibilities', 60, ['incomp', 'rehensi', 'bilities']],
  ])('breaks "%s" at %i', (text, width, lines) => {
    expect(linesOf(text, width, 16)).toEqual(lines);
  });

  it('cuts nothing and makes no line too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = linesOf(text, width, 16);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) {
          const isOne = [...new Intl.Segmenter('en').segment(line)].length === 1;
          expect(isOne || widthOf(line, 16, 400) <= width).toBe(true);
        }
      }),
    );
  });
});

describe('labelsOf', () => {
  const points = ['1', '2', '3', '2', '1', '2', '3', '4'].map((value, index) => ({
    day: `2020-01-0${index + 1}`,
    value,
    decides: true,
  }));
  it.each([
    ['a peak', 2, { dx: 0, dy: -13, anchor: 'middle' }],
    ['a trough', 4, { dx: 0, dy: 14, anchor: 'middle' }],
    ['a rise', 5, { dx: -8, dy: -9, anchor: 'end' }],
    ['a fall', 3, { dx: 8, dy: -9, anchor: 'start' }],
    ['the left edge', 0, { dx: 0, dy: 14, anchor: 'start' }],
    ['the right edge', 7, { dx: 0, dy: -13, anchor: 'end' }],
  ])('stands off the line at %s', (_where, at, place) => {
    const point = points[at] as (typeof points)[number];
    expect(labelsOf([point], points, 'percent')).toEqual([
      { day: point.day, value: point.value, text: `${point.value} percent`, ...place },
    ]);
  });
  it('leaves values away where there would be many', () => {
    expect(labelsOf(points, points, 'percent')).toEqual([]);
  });
});
