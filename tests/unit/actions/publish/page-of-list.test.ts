import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfList } from '../../../../src/actions/publish/page-of-list.ts';

interface Entry {
  readonly day: string;
  readonly slug: string;
}

const LIST: readonly Entry[] = [
  { day: '2026-03-01', slug: 'b' },
  { day: '2026-03-01', slug: 'c' },
  { day: '2026-02-01', slug: 'a' },
  { day: '2026-02-01', slug: 'd' },
];

const page = (
  list: readonly Entry[],
  token: string | null,
  limit: number,
  of: readonly unknown[] = ['x'],
  offset = 0,
) => pageOfList(list, ({ day, slug }) => ({ rank: day, name: slug }), { token, limit, of, offset });

const slugs = (found: ReturnType<typeof page>): string | undefined => found?.rows.map(({ slug }) => slug).join('');

describe('pages of a list that is made anew each time', () => {
  it('go on where the page before ended, whatever has come since', () => {
    const first = page(LIST, null, 2);
    expect([slugs(first), first?.start]).toEqual(['bc', 0]);
    const grown = [
      { day: '2026-04-01', slug: 'z' },
      ...LIST.slice(0, 2),
      { day: '2026-03-01', slug: 'cc' },
      ...LIST.slice(2),
    ];
    const second = page(grown, first?.token ?? null, 9);
    expect([slugs(second), second?.start, second?.token]).toEqual(['ccad', 3, null]);
  });

  it('go on although the last entry has gone', () => {
    const token = page(LIST, null, 2)?.token ?? null;
    expect(
      slugs(
        page(
          LIST.filter(({ slug }) => slug !== 'c'),
          token,
          9,
        ),
      ),
    ).toBe('ad');
    expect(slugs(page(LIST.slice(0, 2), token, 9))).toBe('');
  });

  it.each([
    [0, 'bcad'],
    [3, 'd'],
    [9, ''],
  ])('start at offset %i: "%s"', (offset, rest) => expect(slugs(page(LIST, null, 9, ['x'], offset))).toBe(rest));

  it.each([
    ['of another list', page(LIST, null, 1, ['y'])?.token as string],
    ['no base 64', '!!'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['empty', ''],
  ])('refuse a token that is %s', (_what, token) => expect(page(LIST, token, 9)).toBeNull());

  it('together are the list', () => {
    const entry = fc.record({ day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'), slug: fc.string() });
    const lists = fc.uniqueArray(entry, { selector: ({ day, slug }) => `${day} ${slug}`, maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (entries, limit) => {
        const list = [...entries].sort((a, b) =>
          a.day === b.day ? (a.slug < b.slug ? -1 : 1) : a.day > b.day ? -1 : 1,
        );
        const seen: Entry[] = [];
        for (let token: string | null = null, more = true; more; more = token !== null) {
          const found = page(list, token, limit);
          seen.push(...(found?.rows ?? []));
          token = found?.token ?? null;
        }
        expect(seen).toEqual(list);
      }),
    );
  });
});
