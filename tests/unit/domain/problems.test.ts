import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/domain/problem.ts';
import { PROBLEMS, type ProblemCode } from '../../../src/domain/problems.ts';

const SRC = join(import.meta.dirname, '../../../src');
const README = readFileSync(join(SRC, '../README.md'), 'utf8');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && path !== 'domain/problems.ts')
  .map((path) => readFileSync(join(SRC, path), 'utf8'));

describe('the catalogue of refusals', () => {
  it.each(Object.keys(PROBLEMS) as ProblemCode[])('%s is used and is in the README with its status', (code) => {
    expect(sources.some((text) => text.includes(`'${code}'`))).toBe(true);
    expect(README).toContain(`| \`${code}\` | ${PROBLEMS[code].status} |`);
  });

  it('is whole in the README: no code stands there that is not here', () => {
    const listed = [...README.slice(README.indexOf('| code | status |')).matchAll(/^\| `([A-Z_]+)` \| \d{3} \|/gm)].map(
      (match) => match[1],
    );
    expect(listed.sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it.each<[Problem, string]>([
    [
      new Problem('UNKNOWN_SERIES', 'fred/dgs1', 'fred/dgs10'),
      'There is no series "fred/dgs1"; did you mean "fred/dgs10"?',
    ],
    [new Problem('UNKNOWN_SERIES', 'ecb/m3', undefined), 'There is no series "ecb/m3".'],
    [
      new Problem('PAGE_BOTH_WAYS'),
      '"first" and "last" were both given; give "first" to page forwards or "last" to page backwards.',
    ],
    [
      new Problem('UNKNOWN_VINTAGE', 'cbo/debt', '2024', ['actual', '2025-01']),
      '"cbo/debt" has no vintage "2024"; it has actual, 2025-01.',
    ],
  ])('says whole sentences: %s', (problem, sentence) => {
    expect(problem.message).toBe(sentence);
    expect(problem.status).toBe(PROBLEMS[problem.code].status);
  });
});
