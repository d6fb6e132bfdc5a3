import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: decades', () => {
  it.each<[string, readonly string[]]>([
    ['in the 1980s', ['1980-01-01 1989-12-31']],
    ['in the early 2010s', ['2010-01-01 2013-12-31']],
    ['the late 1990s', ['1997-01-01 1999-12-31']],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
