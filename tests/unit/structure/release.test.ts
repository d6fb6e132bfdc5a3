import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../../../src/domain/version.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const changelog = read('schema/CHANGELOG.md');
const releases = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)].map(([, version, date]) => ({
  version,
  date,
}));

/** The citation's fields on one line each; that it is YAML of no other shape is a test of its own. */
const citation = new Map(
  [...read('schema/CITATION.cff').matchAll(/^([a-z-]+): (?!>)"?([^"\n]+)"?$/gm)].map(([, key, text]) => [key, text]),
);

describe('a release', () => {
  it('has one version everywhere', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: { '': { version: string } } };
    expect([version, lock.version, lock.packages[''].version, citation.get('version'), releases[0]?.version]).toEqual(
      Array(5).fill(API_VERSION),
    );
  });

  it('has one day everywhere', () => {
    expect(releases[0]?.date).toBe(citation.get('date-released'));
  });

  it('has a section in the changelog that says what it brings; the newest is first', () => {
    expect(releases).not.toEqual([]);
    expect(releases).toEqual([...releases].sort((one, other) => String(other.date).localeCompare(String(one.date))));
    for (const { version } of releases)
      expect(changelog).toMatch(new RegExp(`^## \\[${version}\\][^\\n]+\\n\\n.{10}`, 'm'));
  });
});

describe('the citation', () => {
  it('has what the Citation File Format 1.2.0 asks for, and the licence of the package', () => {
    const { license } = JSON.parse(read('package.json')) as { license: string };
    expect(Object.fromEntries(citation)).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/\.$/),
      type: 'software',
      title: expect.stringMatching(/^fiscal-claims/),
      license,
    });
    expect(read('schema/CITATION.cff')).toMatch(/^authors:\n {2}- name: "fiscal-claims"$/m);
  });

  it('is made of lines that every reader of YAML takes alike', () => {
    const LINE = /^(?:[a-z-]+:(?: (?:>-|"[^"\\]*"|[\w.-]+))?| {2}- (?:[\w ]+|[a-z]+: "[^"\\]*")| {2}[A-Za-z][^#]*)$/;
    const odd = read('schema/CITATION.cff')
      .trimEnd()
      .split('\n')
      .filter((line) => !LINE.test(line));
    expect(odd).toEqual([]);
  });
});
