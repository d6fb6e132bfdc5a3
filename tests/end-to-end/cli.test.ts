import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'fiscal-claims-cli-'));
const ARTICLE = join(ROOT, '../shared/article.txt');

let server: Program;
let environment: Record<string, string>;

beforeAll(async () => {
  server = startProgram({ DATA_DIR: join(folder, 'server') });
  const url = await server.url;
  environment = { PORT: new URL(url).port, DATA_DIR: join(folder, 'none') };
}, 120_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the program as a shell does: in a process of its own, with what is piped in. */
function shell(
  words: readonly string[],
  { input = '', also = {} }: { input?: string; also?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/program/main.js'), ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...environment, ...also },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('close', (exit) => resolve({ exit, out, said }));
    child.stdin.end(input);
  });
}

describe('the command line, on a running server', () => {
  it.each<[readonly string[], number, RegExp]>([
    [['check', 'at("fred/dgs10", "2025-01-13")', '4.79%'], 0, /^verdict +ACCURATE/],
    [['check', 'at("fred/dgs10", "2025-01-13")', '3%'], 1, /^verdict +(?:CONTRADICTED|MISDATED)/],
    [['measure', 'mean("omb/deficit-gdp", "FY1975", "FY2024")'], 0, /^3\.7924 percent/],
    [['claims', 'interest', '--verdict', 'contradicted'], 0, /2 of 2 claims\./],
    [['claim', 'everything-rally-c057'], 0, /verdict +MISDATED/],
    [['series', 'fred/dgs10', '--from', '2025-09-01', '--to', '2026-01-31'], 0, /2026-01-30 +4\.26 percent/],
    [['loops', 'doom-loop'], 0, /Net Treasury issuance/],
    [['trace', 'deficit', 'term-premium', '--max-links', '3', '--first', '2'], 0, /10-year term premium/],
    [['simulate', '--shock', 'treasury-10y-yield=+100bp', '--years', '3'], 0, /What this rests on:/],
    [['verify', 'everything-rally-c057'], 1, /verdict +MISDATED/],
    [['doctor'], 0, /server +well/],
  ])('%j', async (words, exit, line) => {
    const ran = await shell(words);
    expect(ran.out).toMatch(line);
    expect(ran.exit).toBe(exit);
    expect(ran.out).not.toContain(String.fromCharCode(27));
    if (words[0] !== 'doctor') expect(ran.said).toMatch(/^Answered by the server at http:/);
  });

  it('verify prints the table of all claims, and says by its exit code that some are wrong', async () => {
    const { out, exit } = await shell(['verify']);
    expect(new Set(out.match(/everything-rally-c\d{3}/g)).size).toBe(149);
    expect(out).toMatch(/149 claims: \d+ ACCURATE/);
    expect(exit).toBe(1);
  });

  it('check-text reads what is piped in, and --json is JSON alone', async () => {
    const { out, exit } = await shell(['check-text', '-', '--published-on', '2026-01-31', '--json'], {
      input: 'The deficit was 5.9% of GDP in fiscal 2025.',
    });
    expect(JSON.parse(out).checkText.figures[0].check.verdict).toBe('ACCURATE');
    expect(exit).toBe(0);
  });

  it.skipIf(!existsSync(ARTICLE))(
    `check-text finds nine in ten figures of the article in its own text, and names those that it missed${existsSync(ARTICLE) ? '' : ': skipped. The text of the article is not beside the project.'}`,
    async () => {
      const { out, exit } = await shell(['check-text', ARTICLE]);
      const [, of, right] =
        /of (\d+) claims that print a figure, (\d+) were found with the right value and unit/.exec(out) ?? [];
      expect(Number(right) / Number(of)).toBeGreaterThanOrEqual(0.9);
      expect(out.match(/^missed: /gm)).toHaveLength(Number(of) - Number(right));
      expect(exit).toBe(1);
    },
  );

  it('a text that is not in UTF-8 is refused', async () => {
    const path = join(folder, 'latin.txt');
    writeFileSync(path, Buffer.from([0x24, 0xe9, 0x35]));
    const { said, exit } = await shell(['check-text', path]);
    expect(said).toContain('is not in UTF-8; save it so.');
    expect(exit).toBe(2);
  });

  it('a server that is asked for and does not answer is no answer', async () => {
    const { said, exit } = await shell(['measure', 'latest("tic/china")', '--server', 'http://127.0.0.1:9']);
    expect(said).toBe('SERVER_SILENT: The server at "http://127.0.0.1:9" does not answer as this program does.\n');
    expect(exit).toBe(2);
  });
});

describe('the command line, without a server', () => {
  it('takes the seed in memory, then the store where there is one, with one answer', async () => {
    const asked = ['measure', 'latest("tic/china")', '--offline'];
    const inMemory = await shell(asked);
    expect(inMemory.said).toMatch(/^Answered by the seed in memory, data version /);
    const store = { DATA_DIR: join(folder, 'own') };
    expect((await shell(['seed'], { also: store })).exit).toBe(0);
    const stored = await shell(asked, { also: store });
    expect(stored.said).toMatch(/^Answered by the store, grafeo /);
    expect(stored.out).toBe(inMemory.out);
  }, 120_000);

  it('says that a store is in use, and takes the seed', async () => {
    const { said, exit } = await shell(['measure', 'latest("tic/china")', '--offline'], {
      also: { DATA_DIR: join(folder, 'server') },
    });
    expect(said).toContain('is in use by another process; the seed is taken instead.');
    expect(exit).toBe(0);
  }, 60_000);
});
