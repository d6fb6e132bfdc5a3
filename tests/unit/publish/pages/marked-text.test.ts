import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, type Stretch } from '../../../../src/publish/pages/marked-text.ts';

type Named = Stretch & { readonly name: string };

const cut = (text: string, ...stretches: Named[]): string[] =>
  markedText([...text], stretches).map((line) =>
    line
      .map(({ text: run, of, isFirst, also }) => {
        const before = also.map(({ name }) => `(${name})`).join('');
        return of === null ? run : `${before}[${of.name}${isFirst ? '' : '…'}:${run}]`;
      })
      .join(''),
  );

describe('markedText', () => {
  it.each<[string, string, Named[], string[]]>([
    ['no stretch', 'Debt rose.', [], ['Debt rose.']],
    ['one', 'Debt is 100%.', [{ name: 'a', start: 8, end: 12 }], ['Debt is [a:100%].']],
    ['lines, and none for an empty one', 'A\n\nB', [{ name: 'b', start: 3, end: 4 }], ['A', '[b:B]']],
    [
      'one that lies in another: the shorter is named, and the longer goes on after it',
      'up 100 basis points',
      [
        { name: 'long', start: 0, end: 19 },
        { name: 'short', start: 3, end: 6 },
      ],
      ['[long:up ][short:100][long…: basis points]'],
    ],
    [
      'two that begin together',
      '5 to 6',
      [
        { name: 'range', start: 0, end: 6 },
        { name: 'low', start: 0, end: 1 },
      ],
      ['(range)[low:5][range…: to 6]'],
    ],
    [
      'two that overlap',
      'abcd',
      [
        { name: 'x', start: 0, end: 3 },
        { name: 'y', start: 2, end: 4 },
      ],
      ['[x:ab][y:c][y…:d]'],
    ],
    ['one over the end of a line', 'ab\ncd', [{ name: 'x', start: 1, end: 4 }], ['a[x:b]', '[x…:c]d']],
    [
      'two that begin at the end of a line',
      'a\nb',
      [
        { name: 'x', start: 1, end: 3 },
        { name: 'y', start: 1, end: 3 },
      ],
      ['a', '(y)[x:b]'],
    ],
    ['code points, not halves of them', '😀 5%', [{ name: 'a', start: 2, end: 4 }], ['😀 [a:5%]']],
  ])('%s', (_what, text, stretches, lines) => {
    expect(cut(text, ...stretches)).toEqual(lines);
  });

  it('loses nothing of a text, and names each stretch that holds a sign once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀'), maxLength: 60 });
    const ends = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(text, ends, (given, spans) => {
        const points = [...given];
        const stretches = spans
          .map(([start, length], index) => ({ name: `s${index}`, start, end: Math.min(start + length, points.length) }))
          .filter(({ start, end }) => end > start && points.slice(start, end).some((sign) => sign === 'a'));
        const lines = markedText(points, stretches);
        const kept = lines.map((line) => line.map(({ text: run }) => run).join(''));
        expect(kept).toEqual(given.split('\n').filter((line) => line.trim() !== ''));
        const named = lines
          .flat()
          .flatMap(({ of, isFirst, also }) => [...(of !== null && isFirst ? [of] : []), ...also]);
        expect(new Set(named).size).toBe(named.length);
        expect(new Set(named)).toEqual(new Set(stretches));
      }),
      { numRuns: 1_000 },
    );
  });
});
