import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/connectors/graph-api.ts';
import { createSchema } from '../../../src/graphql/schema.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { runCli } from './run-cli.ts';

const CHECK = {
  check: {
    verdict: 'MISDATED',
    formula: 'change("fred/dgs10", "2025-09-17", "2026-01-29")',
    measured: '18',
    difference: '-82',
    unit: 'basis points',
    because: 'It rose 18 basis points.',
    stated: { text: 'up 100 basis points', value: '100', unit: 'basis points' },
    steps: [{ text: 'It was 4.06 percent.' }, { text: 'It was 4.24 percent.' }],
  },
};

const claim = (slug: string, verdict: string, rest: object = {}) => ({
  slug,
  statement: 'Interest came to 104 billion dollars.',
  printed: '$104 billion',
  verdict,
  metric: { slug: 'gross-interest', name: 'Gross interest on Treasury debt' },
  quantity: { value: '104000000000', unit: 'USD' },
  checkAsPublished: { measured: '104400000000', unit: 'USD', because: 'It was.' },
  check: { verdict },
  ...rest,
});

const claims = (...nodes: readonly unknown[]) => ({
  claims: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes },
});

const NO_ARTICLES = { articles: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };

const figure = (rest: object = {}) => ({
  text: '$1.8 trillion',
  start: 17,
  end: 30,
  quantity: { value: '1800000000000', unit: 'USD' },
  period: { text: 'FY2025' },
  metric: { name: 'Federal budget deficit' },
  metrics: [{ metric: { name: 'Federal budget deficit' } }],
  claims: [],
  check: { verdict: 'ACCURATE', because: 'It was.', formula: 'at("cbo/deficit", "FY2025")' },
  note: null,
  notCheckedBecause: null,
  ...rest,
});

describe('exit codes', () => {
  it.each<[string, readonly string[], readonly unknown[], number]>([
    ['a figure that is right', ['check', 'f', '5%'], [{ check: { ...CHECK.check, verdict: 'CLOSE' } }], 0],
    ['a figure that is not', ['check', 'f', '5%'], [CHECK], 1],
    ['a figure that waits', ['check', 'f', '5%'], [{ check: { ...CHECK.check, verdict: 'PENDING' } }], 1],
    ['a formula that cannot be read', ['measure', 'f'], [new Refusal('FORMULA_SYNTAX', 'No.')], 2],
    ['a figure that is not held', ['measure', 'f'], [new Refusal('NO_OBSERVATION', 'No.')], 1],
    ['claims of which none is wrong', ['verify'], [claims(claim('a', 'ACCURATE'), claim('b', 'UNVERIFIED'))], 0],
    ['claims of which one is wrong', ['verify'], [claims(claim('a', 'ACCURATE'), claim('b', 'MISLEADING'))], 1],
    [
      'a text without a wrong figure',
      ['check-text', 'a.txt'],
      [NO_ARTICLES, { checkText: { figures: [figure()], contradictions: [] } }],
      0,
    ],
    [
      'a text that contradicts itself',
      ['check-text', 'a.txt'],
      [
        NO_ARTICLES,
        { checkText: { figures: [figure()], contradictions: [{ figure: { start: 17 }, because: 'Both.' }] } },
      ],
      1,
    ],
    ['a claim that is not there', ['claim', 'nope'], [{ claim: null }], 2],
    ['factors without a path', ['trace', 'a', 'b'], [{ trace: [] }], 1],
    ['help', ['--help'], [], 0],
    ['the version', ['--version'], [], 0],
    ['no such command', ['sow'], [], 2],
    ['help of no command', ['help', 'nonsense'], [], 2],
    ['no such option', ['claims', '--verdit', 'close'], [], 2],
    ['a word too few', ['check', 'f'], [], 2],
    ['a day that does not exist', ['measure', 'f', '--as-of', '2026-02-30'], [], 2],
    ['a number beyond its bounds', ['claims', '--first', '0'], [], 2],
    ['no such verdict', ['claims', '--verdict', 'fine'], [], 2],
    ['a shock without a unit', ['simulate', '--shock', 'deficit=1'], [], 2],
    ['nothing shocked', ['simulate'], [], 2],
  ])('%s', async (_what, words, answers, exit) => {
    expect((await runCli(words, answers)).exit).toBe(exit);
  });
});

describe('what is said of a slip', () => {
  it.each<[readonly string[], RegExp]>([
    [['clams'], /^BAD_COMMAND: Unknown command 'clams'\.\n\(Did you mean claims\?\)/],
    [['claims', '--verdit', 'close'], /^BAD_COMMAND: Unknown option '--verdit'\.\n\(Did you mean --verdict\?\)/],
    [
      ['measure', 'f', '--as-of', '2026-02-30'],
      /^BAD_COMMAND: Option .+ argument '2026-02-30' is wrong: it is no day of the calendar; write one as 2026-01-31\./,
    ],
    [['claims', '--first', '0'], /it must be a whole number from 1 to 10000\./],
    [
      ['simulate', '--shock', 'deficit=1'],
      /it must be a factor, "=", an amount and its unit, as treasury-10y-yield=\+100bp/,
    ],
  ])('%j', async (words, sentence) => {
    const { said, out } = await runCli(words);
    expect(said).toMatch(sentence);
    expect(out).toBe('');
  });

  it('what is not there is told with its code', async () => {
    const { said } = await runCli(['claim', 'nope'], [{ claim: null }]);
    expect(said).toBe('UNKNOWN_CLAIM: There is no claim "nope"; "fiscal-claims claims" lists them.\n');
  });

  it('a refusal is one line with its code', async () => {
    const { said } = await runCli(['measure', 'f'], [new Refusal('UNKNOWN_SERIES', 'There is no series "f".')]);
    expect(said).toBe('UNKNOWN_SERIES: There is no series "f".\n');
  });
});

describe('what is printed', () => {
  it('a check, with its steps', async () => {
    expect((await runCli(['check', 'f', 'up 100 basis points'], [CHECK])).out).toMatchInlineSnapshot(`
      "verdict     MISDATED
      printed     up 100 basis points (100 basis points)
      measured    18 basis points
      difference  -82 basis points
      formula     change("fred/dgs10", "2025-09-17", "2026-01-29")
      because     It rose 18 basis points.
      steps       It was 4.06 percent.
                  It was 4.24 percent.
      "
    `);
  });

  it('a table of claims, where today differs', async () => {
    const now = claim('b', 'ACCURATE', { check: { verdict: 'CONTRADICTED' } });
    expect((await runCli(['verify'], [claims(claim('a', 'ACCURATE'), now)])).out).toMatchInlineSnapshot(`
      "claim  printed       of                               measured           verdict   today
      a      $104 billion  Gross interest on Treasury debt  104.4 billion USD  ACCURATE
      b      $104 billion  Gross interest on Treasury debt  104.4 billion USD  ACCURATE  CONTRADICTED

      2 claims: 2 ACCURATE.
      "
    `);
  });

  it('how many claims are left out', async () => {
    const page = {
      claims: { totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'x' }, nodes: [claim('a', 'CLOSE')] },
    };
    const { out } = await runCli(['claims', '--first', '1'], [page]);
    expect(out).toContain('1 of 3 claims. 2 more are not shown; --first 3 shows them.');
  });

  it('a text, by line and column', async () => {
    const open = figure({
      start: 40,
      check: null,
      notCheckedBecause: 'No time.',
      text: '5%',
      quantity: { value: '5', unit: 'percent' },
    });
    const answers = [NO_ARTICLES, { checkText: { figures: [figure(), open], contradictions: [] } }];
    const { out } = await runCli(['check-text', '-'], answers, {
      input: 'The deficit was $1.8 trillion, they say.\n5% more.',
    });
    expect(out).toMatchInlineSnapshot(`
      "at    figure         value             of                      period  verdict      known claim
      1:18  $1.8 trillion  1.8 trillion USD  Federal budget deficit  FY2025  ACCURATE
      1:41  5%             5 percent         Federal budget deficit  FY2025  not checked

      Why:
      1:18  $1.8 trillion: It was.
      1:41  5%: No time.

      2 figures; 1 checked: 1 ACCURATE.
      "
    `);
  });

  it('JSON and nothing else, the option before or behind the command', async () => {
    const [before, behind] = await Promise.all([
      runCli(['--json', 'check', 'f', '5%'], [CHECK]),
      runCli(['check', 'f', '5%', '--json'], [CHECK]),
    ]);
    expect(JSON.parse(before.out)).toEqual(CHECK);
    expect(behind.out).toBe(before.out);
  });

  it('colours only where somebody looks on', async () => {
    const colour = String.fromCharCode(27);
    const [plain, coloured] = await Promise.all([
      runCli(['check', 'f', '5%'], [CHECK]),
      runCli(['check', 'f', '5%'], [CHECK], { isColoured: true }),
    ]);
    expect(plain.out).not.toContain(colour);
    expect(coloured.out).toContain(`${colour}[33mMISDATED`);
  });

  it('help that names every option of every command, with examples', async () => {
    const commands = [
      'check',
      'measure',
      'verify',
      'check-text',
      'claims',
      'claim',
      'series',
      'loops',
      'trace',
      'simulate',
    ];
    for (const command of commands) {
      const { out } = await runCli([command, '--help']);
      expect(out, command).toMatch(/Examples:\n {2}(?:fiscal-claims|pbpaste)/);
      expect(out, command).toContain('--json');
    }
  });
});

describe('shocks', () => {
  it.each([
    ['treasury-10y-yield=+100bp', { factor: 'treasury-10y-yield', amount: '100', unit: 'basis points' }],
    ['gdp-growth=-0.5pp@2028', { factor: 'gdp-growth', amount: '-0.5', unit: 'percentage points', startYear: 2028 }],
    ['deficit=+5e11 USD per year', { factor: 'deficit', amount: '5e11', unit: 'USD per year' }],
    ['fed-purchases=2x', { factor: 'fed-purchases', amount: '2', unit: 'times' }],
  ])('%s', async (text, shock) => {
    const { asked } = await runCli(['simulate', '--shock', text], [new Refusal('INTERNAL', 'Enough.')]);
    expect(asked).toEqual([{ input: { shocks: [shock], scenario: null, years: 10, baseline: null } }]);
  });
});

describe('the queries of the commands', () => {
  const folder = join(ROOT, 'src/cli');
  const fields = /CHECK_FIELDS = `([\s\S]*?)`/.exec(readFileSync(join(folder, 'check.ts'), 'utf8'))?.[1] ?? '';
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/`(query [A-Z][\s\S]*?)`/g)].map(
        (match) => [name, (match[1] ?? '').replaceAll(/\$\{CHECK_FIELDS\}/g, fields)] as const,
      ),
    );

  it('are those of all commands that ask', () => {
    expect(documents.length).toBeGreaterThanOrEqual(13);
  });

  it.each(documents)('%s asks what the schema has', (_name, document) => {
    expect(validate(createSchema(), parse(document))).toEqual([]);
  });
});
