import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

/** Where packages are installed: the project, what its bench compares with, and the example of a reader's program. */
const PROJECTS = ['.', 'tests/bench', 'tests/typed-client'] as const;

const projects = PROJECTS.map((folder) => {
  const { dependencies, devDependencies } = JSON.parse(read(join(folder, 'package.json'))) as Manifest;
  const { packages } = JSON.parse(read(join(folder, 'package-lock.json'))) as { packages: Record<string, Locked> };
  const { '': _itself, ...locked } = packages;
  return { folder, pinned: { ...dependencies, ...devDependencies }, locked };
});

/** What works without its install script: esbuild brings its program as a package, and the other's only warns. */
const SCRIPTS_IN_VAIN = ['@apollo/protobufjs', 'esbuild'];

/** Named by Grafeo and not put out for these platforms, so that there is nothing to hash. */
const NOT_PUT_OUT = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'].map(
  (platform) => `@grafeo-db/js-${platform}`,
);

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What a package that is installed says of itself; of one that only another project has, what that one's lock file says. */
function licenceOf(name: string): string | undefined {
  const own = join(ROOT, 'node_modules', name, 'package.json');
  if (existsSync(own)) return (JSON.parse(readFileSync(own, 'utf8')) as { license: string }).license;
  return projects.map(({ locked }) => locked[`node_modules/${name}`]?.license).find((licence) => licence !== undefined);
}

/** The table of DECISIONS: names, why, licences, what would replace them. */
const table = [
  ...(read('schema/DECISIONS.md').split('\n# Dependencies\n')[1] ?? '').matchAll(/^\| (?!package |-)(.*) \|$/gm),
]
  .map(([, line = '']) => line.split(' | '))
  .map(([names = '', why, licences, instead, ...more]) => ({ names: names.split(', '), why, licences, instead, more }));

describe('the table of dependencies in DECISIONS', () => {
  it('has each package once, and no other', () => {
    const used = new Set(projects.flatMap(({ pinned }) => Object.keys(pinned)));
    expect(table.flatMap(({ names }) => names).sort()).toEqual([...used].sort());
  });

  it.each(table)(
    'says of $names why, which licence, and what would replace it',
    ({ names, why, licences, instead, more }) => {
      expect([why, instead]).toEqual([expect.stringMatching(/\w{2}/), expect.stringMatching(/\w{2}/)]);
      expect(more).toEqual([]);
      expect(licences?.split(', ').sort()).toEqual([...new Set(names.map(licenceOf))].sort());
    },
  );
});

describe.each(projects)('$folder', ({ pinned, locked }) => {
  it('pins what it needs exactly, from the registry', () => {
    const loose = Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is locked at what it pins', () => {
    const other = Object.entries(pinned).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it('has a hash of every package', () => {
    const without = Object.entries(locked).filter(([, { integrity }]) => !/^sha(?:256|512)-/.test(integrity ?? ''));
    expect(without.map(([place]) => nameOf(place)).filter((name) => !NOT_PUT_OUT.includes(name))).toEqual([]);
    expect(without.filter(([, { optional }]) => optional !== true)).toEqual([]);
  });

  it('takes nothing from an address, a folder or a repository', () => {
    const addressed = Object.entries(locked).filter(
      ([, { resolved, link }]) => resolved !== undefined || link === true,
    );
    expect(addressed.map(([place]) => place)).toEqual([]);
  });

  it('needs no install script', () => {
    const scripted = Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([place]) => nameOf(place)).filter((name) => !SCRIPTS_IN_VAIN.includes(name))).toEqual([]);
  });

  it('has every platform, or "npm ci" fails where a package for another is not served', () => {
    const named = Object.values(locked).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
    const there = new Set(Object.keys(locked).map(nameOf));
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });
});

it('what Python installs is pinned exactly, and from no address', () => {
  const wanted = read('tests/schemathesis/requirements.txt').trimEnd().split('\n');
  expect(wanted).toContainEqual(expect.stringMatching(/^schemathesis==/));
  expect(wanted.filter((line) => !/^[\w.-]+==[\w.]+$/.test(line))).toEqual([]);
});

it('what two projects need they pin alike', () => {
  const versions = new Map<string, Set<string>>();
  for (const [name, version] of projects.flatMap(({ pinned }) => Object.entries(pinned)))
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  expect([...versions].filter(([, each]) => each.size > 1)).toEqual([]);
});
