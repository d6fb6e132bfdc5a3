import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: quarters', () => {
  it.each<[string, readonly string[]]>([
    ['in Q4 2025', ['2025-10-01 2025-12-31']],
    ['the fourth quarter of 2025', ['2025-10-01 2025-12-31']],
    ['the first quarter of fiscal 2026', ['2025-10-01 2025-12-31']],
    ['4Q25', ['2025-10-01 2025-12-31']],
    ['in the third quarter', ['2025-07-01 2025-09-30']],
    ['a third quarter of losses', []],
    ['across Q4 2025 and Q1 2026', ['2025-10-01 2026-03-31']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
