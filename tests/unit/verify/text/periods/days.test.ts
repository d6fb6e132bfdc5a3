import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: days', () => {
  it.each<[string, readonly string[]]>([
    ['On January 30, 2026', ['2026-01-30 2026-01-30']],
    ['on 9 April 2025', ['2025-04-09 2025-04-09']],
    ['on Sept. 17', ['2025-09-17 2025-09-17']],
    ['by March 14', ['2026-03-14 2026-03-14']],
    ['on February 30, 2025', ['2025-01-01 2025-12-31']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
