import { describe, expect, it } from 'vitest';
import { foundOfArticle } from '../../../src/cli/found-of-article.ts';

const claim = (slug: string, start: number, value: string, unit = 'USD', printsFigure = true) => ({
  slug,
  printed: value,
  printsFigure,
  locator: { start, end: start + 10 },
  quantity: { value, unit },
});

const figure = (start: number, value: string, unit = 'USD') => ({
  text: value,
  start,
  end: start + 10,
  quantity: { value, unit },
});

describe('which claims were found', () => {
  it.each([
    ['at the same place, with value and unit', [claim('a', 0, '5')], [figure(2, '5')], 1, []],
    ['a fall by its size', [claim('a', 0, '-5')], [figure(0, '5')], 1, []],
    ['another value', [claim('a', 0, '5')], [figure(0, '6')], 0, ['a']],
    ['another unit', [claim('a', 0, '5')], [figure(0, '5', 'percent')], 0, ['a']],
    ['another place', [claim('a', 0, '5')], [figure(10, '5')], 0, ['a']],
    ['one that prints no figure does not count', [claim('a', 0, '5', 'USD', false)], [], 0, []],
  ])('%s', (_what, claims, figures, right, missed) => {
    const found = foundOfArticle(claims, figures);
    expect([found.right, found.missed.map((each) => each.claim.slug)]).toEqual([right, missed]);
  });
});
