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
  const inside = { width: 632, height: 296, domain: [0, 5] } as const;
  const points = ['1', '2', '3', '2', '1', '2', '3', '4'].map((value, index) => ({
    day: `2020-01-0${index + 1}`,
    value,
    decides: true,
  }));
  const point = (at: number) => points[at] as (typeof points)[number];

  it.each([
    ['a peak', 2, { dx: 0, dy: -13, anchor: 'middle' }],
    ['a trough', 4, { dx: 0, dy: 14, anchor: 'middle' }],
    ['a rise', 5, { dx: -8, dy: -9, anchor: 'end' }],
    ['a fall', 3, { dx: 8, dy: -9, anchor: 'start' }],
    ['the left edge', 0, { dx: 8, dy: -9, anchor: 'start' }],
    ['the right edge', 7, { dx: -8, dy: -9, anchor: 'end' }],
  ])('stands off the line at %s', (_where, at, place) => {
    const { day, value } = point(at);
    expect(labelsOf([point(at)], points, 'percent', inside)).toEqual([
      { day, value, text: `${value} percent`, ...place },
    ]);
  });

  it('stands beside others and never on them', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ day: `d${index}`, value: '2', decides: false }));
    const near = [many[100], many[101], many[102], many[103]] as (typeof many)[number][];
    const labels = labelsOf(near, many, 'percent', inside);
    const places = labels.map(({ dx, dy, anchor }) => JSON.stringify([dx, dy, anchor]));
    expect(new Set(places).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThan(1);
  });

  it('leaves values away where there would be many', () => {
    expect(labelsOf(points, points, 'percent', inside)).toEqual([]);
  });
});
