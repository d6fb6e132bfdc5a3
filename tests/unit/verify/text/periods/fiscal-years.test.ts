import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: fiscal years', () => {
  it.each<[string, readonly string[]]>([
    ['in fiscal 2025', ['2024-10-01 2025-09-30']],
    ['FY26', ['2025-10-01 2026-09-30']],
    ['the 2026 fiscal year', ['2025-10-01 2026-09-30']],
    ['last fiscal year', ['2024-10-01 2025-09-30']],
    ['this fiscal year', ['2025-10-01 2026-09-30']],
    ['from fiscal 2026 to 2035', ['2025-10-01 2035-09-30']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
