import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: halves', () => {
  it.each<[string, readonly string[]]>([
    ['the first half of 2025', ['2025-01-01 2025-06-30']],
    ['H2 2025', ['2025-07-01 2025-12-31']],
    ['the first half of fiscal 2026', ['2025-10-01 2026-03-31']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
