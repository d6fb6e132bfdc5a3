import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** What gives access to something, by its looks. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/g],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b|_(?:auth|authToken|password)\s*=/g],
  ['a key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a key of Google', /\bAIza[\w-]{35}\b/g],
  ['a token of Slack', /\bxox[abeoprs]-[\w-]{10}/g],
  ['a key of a model', /\bsk-[\w-]{24}/g],
  ['a JSON Web Token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./g],
  ['a bearer token', /\bBearer [\w.~+/-]{20}/g],
  ['a password in an address', /[a-z]:\/\/[^\s/@"'`<>:]+:[^\s/@"'`<>]+@/g],
  ['the address of a registry', /(?:registry|index-url|index_url)\s*[=:]\s*["']?https?:/gi],
];

const tracked = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);

const found = (path: string, text: string): string[] =>
  SECRETS.flatMap(([what, looks]) => [...text.matchAll(looks)].map(([match]) => `${path} has ${what}: ${match}`));

it('no tracked file has a secret', () => {
  expect(tracked).toContain('package.json');
  const secrets = tracked.flatMap((path) => found(path, readFileSync(join(ROOT, path), 'latin1')));
  expect(secrets).toEqual([]);
});

// Put together here, or this file would be found itself.
it.each([
  ['a private key', ['-----BEGIN RSA', ' PRIVATE KEY-----']],
  ['a token of GitHub', ['ghp', `_${'a1'.repeat(18)}`]],
  ['a token of npm', ['//registry.example/:_auth', 'Token=x']],
  ['a key of AWS', ['AKIA', 'ABCDEFGHIJKLMNOP']],
  ['a password in an address', ['bolt://neo4j:', 'letmein@localhost:7687']],
  ['the address of a registry', ['registry', '=https://mirror.example/']],
])('%s is found', (what, parts) => {
  expect(found('x', parts.join(''))).toEqual([expect.stringContaining(what)]);
});
