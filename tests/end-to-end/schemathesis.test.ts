import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/domain/problems.ts';
import { type Program, startProgram } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

/** Where `.ci/run` puts it. */
const SCHEMATHESIS = join(ROOT, '.schemathesis/bin/st');
const SETTINGS = join(ROOT, 'tests/schemathesis');

const isThere = existsSync(SCHEMATHESIS);
const WHY_NOT =
  'schemathesis is not installed: python3 -m venv .schemathesis && .schemathesis/bin/pip install -r tests/schemathesis/requirements.txt, which needs an index of Python packages that answers.';

/** Cases of each field of Query. */
const CASES = 20;

/** What graphql-js and Apollo refuse a query for; all other codes are of the catalogue. */
const OF_THE_QUERY = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'];

interface Encoded {
  readonly $base64: string;
}

/** A case as the report has it: what was asked, and what came back. */
interface Interaction {
  readonly request: { readonly body: Encoded };
  readonly response: {
    readonly status_code: number;
    readonly headers: { readonly [name: string]: readonly string[] };
    readonly content: Encoded;
  } | null;
}

interface Answered {
  readonly field: string;
  readonly query: string;
  readonly status: number;
  readonly media: string;
  readonly body: string;
}

const decoded = ({ $base64 }: Encoded): string => Buffer.from($base64, 'base64').toString();

/** Every case of a report that schemathesis wrote, a crash as status 0. */
function casesOf(report: string): readonly Answered[] {
  const events = report
    .split('\n')
    .filter((line) => line.startsWith('{"ScenarioFinished"'))
    .map((line) => JSON.parse(line).ScenarioFinished.recorder);
  return events.flatMap(({ label, interactions }: { label: string; interactions: Record<string, Interaction> }) =>
    Object.values(interactions).map(({ request, response }) => ({
      field: label,
      query: decoded(request.body),
      status: response?.status_code ?? 0,
      media: response?.headers['content-type']?.[0] ?? '',
      body: response === null ? '' : decoded(response.content),
    })),
  );
}

/** What is wrong with an answer; nothing where it has data, or says in a sentence with a code why not. */
function faultsOf({ status, media, body }: Answered): readonly string[] {
  if (![200, 400, 413, 422].includes(status)) return [`status ${status}`];
  if (!media.startsWith('application/json')) return [`media type ${media}`];
  const { data, errors = [], ...rest } = JSON.parse(body);
  const unknown = Object.keys(rest).filter((key) => key !== 'extensions');
  if (data === undefined && errors.length === 0) unknown.push('neither data nor errors');
  for (const { message, extensions } of errors) {
    const code = extensions?.code;
    if (OF_THE_QUERY.includes(code)) continue;
    if (!Object.hasOwn(PROBLEMS, code) || code === 'INTERNAL') unknown.push(`the code ${code}`);
    if (!/^[\s\S]{8,}[.?]$/.test(message)) unknown.push(`the sentence ${message}`);
  }
  return unknown;
}

if (process.env.CI !== undefined) it('schemathesis is there', () => expect(isThere, WHY_NOT).toBe(true));

describe.skipIf(!isThere)(`the schema, fuzzed by schemathesis${isThere ? '' : `: skipped. ${WHY_NOT}`}`, () => {
  let folder: string;
  let program: Program;
  let said: string;
  let cases: readonly Answered[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-'));
    program = startProgram({ DATA_DIR: join(folder, 'data'), RATE_LIMIT: '0' });
    const report = join(folder, 'report.ndjson');
    const options = [
      ...['--config-file', join(SETTINGS, 'schemathesis.toml'), 'run', `${await program.url}/graphql`],
      ...['--phases', 'fuzzing', '--max-examples', `${CASES}`, '--seed', process.env.FUZZ_SEED ?? '12'],
      // Both take a refusal for a failure; refusals are looked at here.
      ...['--exclude-checks', 'not_a_server_error,positive_data_acceptance'],
      ...['--generation-database', 'none', '--report', 'ndjson', '--report-ndjson-path', report],
      '--no-color',
    ];
    said = await new Promise((resolve) => {
      const env = { PATH: process.env.PATH, PYTHONPATH: SETTINGS, SCHEMATHESIS_HOOKS: 'hooks' };
      execFile(SCHEMATHESIS, options, { cwd: folder, env, maxBuffer: 1e8 }, (_error, out, err) => resolve(out + err));
    });
    cases = existsSync(report) ? casesOf(await readFile(report, 'utf8')) : [];
  });

  afterAll(async () => {
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('was asked for every field of Query, three hundred times at least', () => {
    const fields = new Set(cases.map(({ field }) => field));
    expect(said).toContain(`Tested: ${fields.size}`);
    expect(fields.size).toBeGreaterThan(30);
    expect(cases.length).toBeGreaterThanOrEqual(300);
  });

  it('is what schemathesis reads of it: answers have its shape, and what is no query is refused', () => {
    expect(said).not.toMatch(/FAILURES|ERRORS/);
  });

  it('answers each case with data, or with a sentence and a code', () => {
    expect(cases.flatMap((each) => faultsOf(each).map((fault) => ({ fault, ...each })))).toEqual([]);
    expect(cases.filter(({ body }) => /"data":\{"\w+":[^n]/.test(body)).length).toBeGreaterThan(100);
  });

  it('leaves the program as it was', async () => {
    expect((await fetch(`${await program.url}/readyz`)).status).toBe(200);
    expect(program.complained()).toBe('');
  });
});
