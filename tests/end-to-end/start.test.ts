import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, startProgram } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

let folder: string;
const fresh = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const WHOLE = '{ meta { dataVersion counts { label count } } claims(first: 100) { nodes { slug verdict } } }';

/** What a graph says that was seeded without trouble. */
async function wholeGraph(): Promise<string> {
  const program = startProgram({ DATA_DIR: fresh('reference') });
  const answer = await post(await program.url, WHOLE);
  await program.stop();
  return answer;
}

describe('the program', () => {
  it('seeds at the first start, not at the second, and stops when asked', async () => {
    const first = startProgram({ DATA_DIR: fresh('twice') });
    const url = await first.url;
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' });
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    const answer = await post(url, WHOLE);
    expect(first.said()).toMatch(
      /^Seeded \d+ files into grafeo 0\.6\.0; checks made: \d+\.\nfiscal-claims is at http:\/\/localhost:\d+ \(playground: .+\/graphql\), on grafeo 0\.6\.0\.\n$/,
    );
    expect(await first.stop('SIGTERM')).toBe(0);
    const again = startProgram({ DATA_DIR: fresh('twice') });
    expect(await post(await again.url, WHOLE)).toBe(answer);
    expect(again.said()).toMatch(/^fiscal-claims is at .+\n$/);
    expect(await again.stop('SIGINT')).toBe(0);
    expect(first.complained() + again.complained()).toBe('');
  });

  it('goes on showing what it showed, after a new start and after the graph was made anew', async () => {
    const place = { DATA_DIR: fresh('snapshots') };
    const first = startProgram(place);
    const shown = await fetch(`${await first.url}/claims/everything-rally-c057.json`);
    const { revision, permalink } = (await shown.json()) as { revision: string; permalink: string };
    expect(permalink).toMatch(/^http:\/\/localhost:\d+\/claims\/everything-rally-c057$/);
    expect(await first.stop()).toBe(0);
    await rm(join(place.DATA_DIR, 'graph.grafeo'), { force: true, recursive: true });
    const again = startProgram(place);
    const frozen = await fetch(`${await again.url}/revisions/${revision}/claims/everything-rally-c057.png`);
    expect([frozen.status, frozen.headers.get('content-type')]).toEqual([200, 'image/png']);
    const never = await fetch(`${await again.url}/claims/everything-rally-c057.json?revision=0000000000000000`);
    expect(never.status).toBe(404);
    expect(await again.stop()).toBe(0);
  });

  it('has the whole graph after it was killed while seeding, wherever that was', async () => {
    const whole = await wholeGraph();
    for (const [attempt, delay] of [150, 300, 450, 600, 800, 1_000].entries()) {
      const place = { DATA_DIR: fresh(`killed-${attempt}`) };
      const killed = startProgram(place);
      await Promise.race([wait(delay), killed.ended]);
      await killed.stop('SIGKILL');
      const next = startProgram(place);
      expect(await post(await next.url, WHOLE), `killed after ${delay} ms`).toBe(whole);
      expect(await next.stop()).toBe(0);
    }
  });

  it('has the whole graph after it was killed once a file of the seed was in', async () => {
    const place = { DATA_DIR: fresh('killed-between') };
    const killed = startProgram(place);
    const journal = join(place.DATA_DIR, 'journal.ndjson');
    const size = () =>
      stat(journal).then(
        (file) => file.size,
        () => 0,
      );
    while ((await size()) === 0) await Promise.race([wait(5), killed.ended]);
    expect(await killed.stop('SIGKILL')).toBe('SIGKILL');
    const next = startProgram(place);
    expect(await post(await next.url, WHOLE)).toBe(await wholeGraph());
    await next.stop();
  });
});

describe('npm start', () => {
  it('stops the program with itself', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', DATA_DIR: fresh('npm') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const url = await new Promise<string>((resolve) => {
      let said = '';
      npm.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const address = /fiscal-claims is at (http:\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    npm.kill('SIGTERM');
    await new Promise((resolve) => npm.once('close', resolve));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });
});

describe('what keeps it from starting is said in one sentence', () => {
  it.each([
    [{ PORT: '99999' }, 'PORT is "99999"; it must be a whole number from 0 to 65535, where 0 takes any free port.'],
    [{ CACHE_MB: '-1' }, 'CACHE_MB is "-1"; it must be a whole number of megabytes from 0 to 65536.'],
    [{ CACHE_STALE_MS: '1s' }, 'CACHE_STALE_MS is "1s"; it must be a whole number of milliseconds from 0 to 3600000.'],
    [{ COMPILED_QUERIES: 'yes' }, 'COMPILED_QUERIES is "yes"; it must be "on" or "off".'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it must be one of fatal, error, warn, info, debug, trace, silent.'],
    [
      { NEO4J_URI: 'http://127.0.0.1' },
      'NEO4J_URI is "http://127.0.0.1"; it must be an address such as "bolt://127.0.0.1:7687" or "neo4j+s://host:7687".',
    ],
    [{ NEO4J_USER: 'neo4j' }, 'NEO4J_USER is set but NEO4J_URI is not; set NEO4J_URI, or unset NEO4J_USER.'],
    [
      { PUBLIC_URL: 'claims.example.org' },
      'PUBLIC_URL is "claims.example.org"; it must be an address such as "https://claims.example.org".',
    ],
    [
      { HOST: '203.0.113.7' },
      'This machine has no address "203.0.113.7"; set HOST to one that it has, such as 127.0.0.1.',
    ],
  ])('%j', async (environment, sentence) => {
    const program = startProgram({ DATA_DIR: fresh('refused'), ...(environment as Record<string, string>) });
    expect(await program.ended).toBe(1);
    expect(program.complained()).toBe(`${sentence}\n`);
  });

  it('a command that does not exist', async () => {
    const program = startProgram({ DATA_DIR: fresh('refused') }, ['sow']);
    expect(await program.ended).toBe(2);
    expect(program.complained()).toBe("BAD_COMMAND: Unknown command 'sow'.\n");
  });

  it('a port and a folder that are taken', async () => {
    const place = { DATA_DIR: fresh('taken') };
    const first = startProgram(place);
    const { port } = new URL(await first.url);
    const second = startProgram(place);
    expect(await second.ended).toBe(1);
    expect(second.complained()).toBe(
      `The store in "${place.DATA_DIR}" is in use by another process; stop that one, or set DATA_DIR to another folder.\n`,
    );
    const third = startProgram({ DATA_DIR: fresh('free'), PORT: port });
    expect(await third.ended).toBe(1);
    expect(third.complained()).toBe(
      `Something listens on port ${port} already; stop it, or set PORT to another, such as PORT=4001.\n`,
    );
    await first.stop();
  });

  it('a Neo4j that does not answer', async () => {
    const program = startProgram({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' });
    expect(await program.ended).toBe(1);
    expect(program.complained()).toMatch(/^[^\n]*bolt:\/\/127\.0\.0\.1:1[^\n]*\.\n$/);
  });
});

describe('a damaged store', () => {
  it.each<[string, (path: string) => Promise<void>]>([
    ['overwritten in the middle', (path) => overwrite(path, 0.5)],
    ['overwritten at the start', (path) => overwrite(path, 0)],
    ['cut short', (path) => cut(path, 0.6)],
    ['emptied', (path) => cut(path, 0)],
  ])('%s is set aside and made anew, and that is said', async (_case, damage) => {
    const place = { DATA_DIR: await mkdtemp(join(folder, 'damaged-')) };
    const before = startProgram(place);
    const whole = await post(await before.url, WHOLE);
    await before.stop();
    await damage(join(place.DATA_DIR, 'graph.grafeo'));
    const after = startProgram(place);
    expect(await post(await after.url, WHOLE)).toBe(whole);
    await after.stop();
    if (after.complained() === '') return expect(await readdir(place.DATA_DIR)).toHaveLength(2);
    expect(after.complained()).toMatch(
      /is set aside as .*graph\.grafeo\.damaged-.+, and rebuilt from the seed\. Its \d+ changes so far are brought back; its data version is \d+-[0-9a-f]{8}\.\n$/,
    );
    expect((await readdir(place.DATA_DIR)).some((name) => name.startsWith('graph.grafeo.damaged-'))).toBe(true);
  });
});

async function overwrite(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  await file.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, Math.floor(size * at));
  await file.close();
}

async function cut(path: string, to: number): Promise<void> {
  const file = await open(path, 'r+');
  await file.truncate(Math.floor((await file.stat()).size * to));
  await file.close();
}
