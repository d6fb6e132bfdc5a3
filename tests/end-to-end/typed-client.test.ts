import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canFetch, type Ran, run, runWell, whyNoFetch } from '../support/npm.ts';
import { type Program, startProgram } from '../support/program.ts';
import { ROOT } from '../support/seeded-store.ts';

const OWN = ['package.json', 'package-lock.json', '.npmrc', 'codegen.ts', 'tsconfig.json', 'src/ask.ts', 'src/main.ts'];

describe.skipIf(!canFetch)(`a client with types of its own${whyNoFetch}`, () => {
  let folder: string;
  let server: Program;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fiscal-claims-client-'));
    server = startProgram({ DATA_DIR: join(folder, 'data') });
    for (const path of OWN) await cp(join(ROOT, 'tests/typed-client', path), join(folder, path));
    await runWell(['npm', 'ci', '--ignore-scripts', '--prefer-offline'], folder);
    environment = { SERVER: await server.url };
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const npm = (script: string): Promise<Ran> => run(['npm', 'run', '--silent', script], folder, environment);

  /** Runs a script of npm with one passage of the program written otherwise, and puts it back. */
  async function written(from: string, to: string, script: string): Promise<Ran> {
    const path = join(folder, 'src/main.ts');
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
    try {
      return await npm(script);
    } finally {
      await writeFile(path, text);
    }
  }

  it('is generated from the schema that the server publishes, compiled, and prints what the server answers', async () => {
    for (const script of ['generate', 'build']) expect(await npm(script)).toMatchObject({ exit: 0 });
    const { exit, out } = await npm('start');
    expect(exit).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines.filter((line) => !/^everything-rally-c\d{3}: “.+” is MISDATED\. .+\.$/.test(line))).toEqual([]);
    expect(out).toMatch(/^everything-rally-c057: “up 100 basis points” is MISDATED\. 10-year Treasury yield /m);
  });

  it('has no type that is "any"', async () => {
    for (const path of OWN.filter((each) => each.endsWith('.ts'))) {
      expect(await readFile(join(folder, path), 'utf8'), path).not.toMatch(/\bany\b|@ts-/);
    }
  });

  it.each([
    ['a field that no claim has', 'slug printed', 'slug print', 'Cannot query field "print" on type "Claim"'],
    ['a type that is none', '[Verdict!]!', '[Verdikt!]!', 'Unknown type "Verdikt". Did you mean "Verdict"?'],
  ])('code generation refuses %s', async (_case, from, to, sentence) => {
    const { exit, out, said } = await written(from, to, 'generate');
    expect(exit).toBe(1);
    expect(out + said).toContain(sentence);
  });

  it.each([
    ['a verdict that is none', "['MISDATED']", "['WRONG']", `Type '"WRONG"' is not assignable to type`],
    [
      'a query without its variables',
      "{ verdicts: ['MISDATED'] }",
      '{}',
      "Property 'verdicts' is missing in type '{}'",
    ],
    ['what may be null taken for what is there', '?.because', '.because', "'checkAsPublished' is possibly 'null'"],
    [
      'a field that was not asked for',
      'const { slug, printed,',
      'const { slug, statement,',
      "Property 'statement' does not exist",
    ],
  ])('the compiler refuses %s', async (_case, from, to, sentence) => {
    const { exit, out } = await written(from, to, 'build');
    expect(exit).not.toBe(0);
    expect(out).toContain(sentence);
  });
});
