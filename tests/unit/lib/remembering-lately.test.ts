import { describe, expect, it, vi } from 'vitest';
import { rememberingLately } from '../../../src/lib/remembering-lately.ts';

describe('rememberingLately', () => {
  it.each([
    ['one asked for twice', ['a', 'a'], ['a']],
    ['the last two of three', ['a', 'b', 'c', 'c', 'b'], ['a', 'b', 'c']],
    ['one asked for again and again', ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a'], ['a', 'b', 'c', 'd', 'e']],
    ['not one that five others followed', ['a', 'b', 'c', 'd', 'e', 'f', 'a'], ['a', 'b', 'c', 'd', 'e', 'f', 'a']],
  ])('keeps %s', (_what, asked, made) => {
    const make = vi.fn((text: string) => ({ text }));
    const remember = rememberingLately(2, make);
    expect(asked.map((text) => remember(text).text)).toEqual(asked);
    expect(make.mock.calls.map(([text]) => text)).toEqual(made);
  });

  it('keeps nothing of what cannot be made', () => {
    const make = vi.fn((text: string): object => {
      throw new Error(text);
    });
    const remember = rememberingLately(2, make);
    for (let times = 0; times < 2; times++) expect(() => remember('a')).toThrow('a');
    expect(make).toHaveBeenCalledTimes(2);
  });
});
