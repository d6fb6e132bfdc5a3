import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachCopy, detachCopy } from '../../../src/actions/attach-copy.ts';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { type Copies, copiesIn } from '../../../src/connectors/copies.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import { ask, testServer } from '../../support/test-server.ts';
import { ANYTHING, ARTICLE_FILE, withValue } from '../../unit/ingest/minimal-seed.ts';

const SLUG = 'everything-rally';

/** A text of ours of a thousand code points, with what the claims of the small seed print at their places. */
function textOf(prints: readonly (readonly [start: number, printed: string])[]): string {
  const codePoints = [...'Borrowing grows. '.repeat(60)].slice(0, 999);
  codePoints[90] = '\n';
  codePoints[160] = '\n';
  for (const [start, printed] of prints) codePoints.splice(start, [...printed].length, ...printed);
  return `${codePoints.join('')}\n`;
}

const TEXT = textOf([
  [100, '$1,147 billion'],
  [120, 'nearly $200 billion a month 😬'],
  [700, '$1,147bn'],
]);
const FILES = withValue(ARTICLE_FILE, '/sha256', sha256(TEXT));
const bytes = (text: string) => Buffer.from(text, 'utf8');

let folder: string;
let copies: Copies;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'fiscal-claims-')), 'copies');
  copies = copiesIn(folder);
});

afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const attach = (text: string, slug = SLUG) => attachCopy({ files: FILES }, copies, { slug, text: bytes(text) });

describe('attaching a copy', () => {
  it('keeps the very text, under its hash, for its owner alone', async () => {
    await attach(TEXT);
    await attach(TEXT);
    expect(await readdir(folder)).toEqual([`${sha256(TEXT)}.txt`]);
    const path = join(folder, `${sha256(TEXT)}.txt`);
    expect(await readFile(path, 'utf8')).toBe(TEXT);
    expect([(await stat(path)).mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(await copies.codePoints(sha256(TEXT))).toEqual([...TEXT]);
  });

  it('may be done twice at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => attach(TEXT)));
    expect(await readdir(folder)).toEqual([`${sha256(TEXT)}.txt`]);
  });

  it.each([
    [
      'another text',
      'Another text.',
      /its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\. Its length is 13, that of the text \d+ characters; attach the very text/,
    ],
    ['an empty file', '', /attach the very text/],
    ['one letter more', `${TEXT}x`, /attach the very text/],
    ['line ends of Windows', TEXT.replaceAll('\n', '\r\n'), /It would be with "\\n" as line ends/],
    [
      'a byte-order mark',
      `\uFEFF${TEXT}`,
      /It would be with "\\n" as line ends and without a byte-order mark; save it so/,
    ],
    [
      'no line end after the last line',
      TEXT.slice(0, -1),
      /mark, and with one line end after the last line; save it so/,
    ],
    ['lines of nothing at the end', `${TEXT}\r\n\n`, /mark, and with one line end after the last line; save it so/],
  ])('refuses %s, and keeps nothing', async (_what, text, sentence) => {
    await expect(attach(text)).rejects.toMatchObject({
      code: 'TEXT_DIFFERS',
      message: expect.stringMatching(sentence),
    });
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });

  it('does not know an article that is not there', async () => {
    await expect(attach(TEXT, 'everything-raly')).rejects.toThrow(
      'There is no article "everything-raly"; did you mean "everything-rally"?',
    );
    await expect(attach(TEXT, 'x')).rejects.toThrow('There is no article "x"; there is "everything-rally".');
  });

  it('shows nothing of a copy that was written over since', async () => {
    await attach(TEXT);
    await writeFile(join(folder, `${sha256(TEXT)}.txt`), TEXT.replace('1,147', '9,999'));
    expect(await copies.codePoints(sha256(TEXT))).toBeNull();
  });

  it('is undone by detaching', async () => {
    await attach(TEXT);
    expect(await detachCopy({ files: FILES }, copies, SLUG)).toBe(true);
    expect(await detachCopy({ files: FILES }, copies, SLUG)).toBe(false);
    expect(await copies.codePoints(sha256(TEXT))).toBeNull();
  });
});

describe('an attached copy', () => {
  const QUERY = `{ claims { nodes { printed inPlace { before figure after } } } article(slug: "${SLUG}") { attachedText } }`;

  it('shows each claim in place, from the next request on, and is in no part of the graph', async () => {
    const executor = await openGrafeo({ folder: null });
    await executor.ensureSchema();
    const store = createStore(executor);
    const now = () => '2026-02-12T12:00:00Z';
    await seedGraph(store, { folder: { files: FILES, schemas: ANYTHING }, rules: 'test', now });
    const app = await testServer(store, { copies });
    const shown = async () => {
      const { data, errors } = await ask(app, QUERY);
      expect(errors).toBeUndefined();
      return data as {
        claims: { nodes: { printed: string; inPlace: { figure: string; before: string; after: string } | null }[] };
        article: { attachedText: string | null };
      };
    };

    expect((await shown()).claims.nodes.map(({ inPlace }) => inPlace)).toEqual([null, null, null]);
    expect((await shown()).article.attachedText).toBeNull();
    await attach(TEXT);
    const { claims, article } = await shown();
    expect(article.attachedText).toBe(TEXT);
    for (const { printed, inPlace } of claims.nodes) {
      expect(inPlace?.figure).toBe(printed);
      expect(TEXT).toContain(`${inPlace?.before}${printed}${inPlace?.after}\n`);
      expect(inPlace?.before).not.toContain('\n');
    }
    const held = await executor.read('MATCH (n) RETURN properties(n)');
    expect(JSON.stringify(held)).not.toContain('Borrowing grows');
    await app.close();
    await executor.close();
  });
});
