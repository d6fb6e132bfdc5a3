import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE_CSS } from '../../../src/publish/pages/style/base-css.ts';
import { buildAssets } from '../../support/assets.ts';

/** The most script of a page, compressed, in bytes. */
const MOST_SCRIPT = 150_000;

describe('what pages load', () => {
  let out = '';
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'fiscal-claims-assets-'));
    await buildAssets(out);
  });
  afterAll(() => rm(out, { recursive: true }));

  it('is a script that is small, runs by itself and asks for nothing from elsewhere', async () => {
    const script = await readFile(join(out, 'explorer.js'), 'utf8');
    expect(gzipSync(script).length).toBeLessThan(MOST_SCRIPT);
    expect(script).not.toMatch(/\bimport\b|https?:\/\/(?!www\.w3\.org)|\beval\(|new Function/);
  });

  it('is every font that the sheets name', async () => {
    const named = [...BASE_CSS.matchAll(/url\(assets\/([^)]+)\)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    const there = await readdir(out);
    expect(named.filter((name) => !there.includes(name as string))).toEqual([]);
    for (const name of named)
      expect((await readFile(join(out, name as string))).subarray(0, 4).toString()).toBe('wOF2');
  });
});
