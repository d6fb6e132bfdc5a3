import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: windows', () => {
  it.each<[string, readonly string[]]>([
    ['over the past decade', ['2016-01-31 2026-01-31 NOW']],
    ['the last 12 months', ['2025-01-31 2026-01-31 NOW']],
    ['in the next ten years', ['2026-01-31 2036-01-31']],
    ['so far this fiscal year', ['2025-10-01 2026-01-31 NOW']],
    ['the past 0 years', []],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
