import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: named months', () => {
  it.each<[string, readonly string[]]>([
    ['in January 2025', ['2025-01-01 2025-01-31']],
    ['since September', ['2025-09-01 2026-01-31 SINCE']],
    ['will rise in March', ['2026-03-01 2026-03-31']],
    ['in May', ['2025-05-01 2025-05-31']],
    ['It may rise; a march on rates', []],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
