import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: leading', () => {
  it.each<[string, readonly string[]]>([
    ['the first nine weeks of fiscal 2026', ['2025-10-01 2025-12-02']],
    ['in the first two months of the fiscal year', ['2025-10-01 2025-11-30']],
    ['the first three quarters of 2025', ['2025-01-01 2025-09-30']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
