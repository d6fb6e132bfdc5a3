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
};

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
});
