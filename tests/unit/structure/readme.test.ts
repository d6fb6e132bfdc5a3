import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { API_VERSION } from '../../../src/domain/version.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const pinned = { ...manifest.dependencies, ...manifest.devDependencies };

describe('the README', () => {
  it('shows every example query of the playground as it is', () => {
    const queries = read('schema/examples.graphql').match(/^query \w+ \{[\s\S]*?^\}/gm) ?? [];
    expect(queries).toHaveLength(15);
    expect(queries.filter((query) => !readme.includes(`\`\`\`graphql\n${query}\n\`\`\``))).toEqual([]);
  });

  it('shows the query of the typed client as it is', () => {
    const [query = ''] = /const CLAIMS[\s\S]*?\}\);\n/.exec(read('tests/typed-client/src/main.ts')) ?? [];
    expect(query).toContain('ask(CLAIMS');
    expect(readme).toContain(`\`\`\`ts\n${query}\`\`\``);
  });

  it('names no command that does not exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(0);
    const client = JSON.parse(read('tests/typed-client/package.json')) as typeof manifest;
    const scripts = { ...manifest.scripts, ...client.scripts };
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('names every variable that the configuration reads, and no other', () => {
    const code = read('src/config.ts') + read('src/config-values.ts');
    const reads = new Set(code.match(/(?<=')(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|PORT|HOST)(?=')/g));
    reads.delete('BAD_CONFIGURATION');
    // Set by npm, for no person to set.
    reads.delete('INIT_CWD');
    const table = readme.slice(readme.indexOf('## Configuration'), readme.indexOf('A malformed value'));
    expect(new Set([...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map((match) => match[1]))).toEqual(reads);
  });
});

describe('the package', () => {
  it('has the version that the API tells', () => {
    expect(manifest.version).toBe(API_VERSION);
  });

  it.each(Object.entries(pinned))('%s is pinned at %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it.each(Object.keys(pinned).filter((name) => !name.startsWith('@types/')))('%s has its line in DECISIONS', (name) => {
    const table = read('schema/DECISIONS.md').split('# Dependencies')[1] ?? '';
    const scope = name.split('/')[1]?.replace(/^graphql-armor-max/, '');
    expect(table.includes(name) || (scope !== undefined && table.includes(scope))).toBe(true);
  });
});

describe.each(['package-lock.json', 'tests/bench/package-lock.json', 'tests/typed-client/package-lock.json'])(
  '%s',
  (path) => {
    it('has every platform, or "npm ci" fails where a package for another is not served', () => {
      const { packages } = JSON.parse(read(path)) as {
        packages: Record<string, { optionalDependencies?: Record<string, string> }>;
      };
      const named = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
      expect(
        named.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`))),
      ).toEqual([]);
    });

    it('has no address of a registry', () => {
      expect(read(path)).not.toMatch(/"resolved": "http/);
    });
  },
);

it('the example of a typed client pins what it is made with', () => {
  const { devDependencies } = JSON.parse(read('tests/typed-client/package.json')) as typeof manifest;
  expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const shared of ['graphql', 'typescript', '@types/node']) expect(devDependencies[shared]).toBe(pinned[shared]);
});
