import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: relative', () => {
  it.each<[string, readonly string[]]>([
    ['last year', ['2025-01-01 2025-12-31']],
    ['this quarter', ['2026-01-01 2026-03-31']],
    ['last month', ['2025-12-01 2025-12-31']],
    ['today', ['2026-01-31 2026-01-31 NOW']],
    ['a year ago', ['2025-01-31 2025-01-31']],
    ['the same period last year', []],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
