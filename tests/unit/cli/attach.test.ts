import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attach, detach } from '../../../src/cli/attach.ts';
import { copiesIn } from '../../../src/connectors/copies.ts';
import { sha256 } from '../../../src/lib/sha256.ts';
import { ANYTHING, ARTICLE_FILE, withValue } from '../ingest/minimal-seed.ts';

const TEXT = 'Debt grows, and so does interest.\n';

let home: string;
let said: string[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'fiscal-claims-'));
  await writeFile(join(home, 'article.txt'), TEXT);
  said = [];
});

afterEach(() => rm(home, { recursive: true }));

const parts = () => ({
  folder: { files: withValue(ARTICLE_FILE, '/sha256', sha256(TEXT)), schemas: ANYTHING },
  copies: copiesIn(join(home, 'copies')),
  callerFolder: home,
  say: (line: string) => void said.push(line),
});

describe('the commands for copies', () => {
  it('say what they did', async () => {
    const file = join(home, 'article.txt');
    await attach(['everything-rally', file], parts());
    await attach(['everything-rally', 'article.txt'], parts());
    await detach(['everything-rally'], parts());
    await detach(['everything-rally'], parts());
    expect(said).toEqual([
      `"${file}" is the text of "everything-rally"; its claims are now shown in place. "npm run detach -- everything-rally" takes it away again.`,
      expect.stringContaining('"article.txt" is the text of'),
      'The copy of "everything-rally" is taken away.',
      'There was no copy of "everything-rally".',
    ]);
  });

  it.each([
    [
      'no words',
      attach,
      [],
      '"attach" is written as npm run attach -- <article> <file>, for example: npm run attach -- everything-rally',
    ],
    ['one word', attach, ['everything-rally'], '"attach" is written as'],
    ['a word too many', attach, ['everything-rally', 'a.txt', 'b.txt'], '"attach" is written as'],
    ['no article', detach, [], '"detach" is written as npm run detach -- <article>'],
    ['a file that is not there', attach, ['everything-rally', 'none.txt'], /There is no file ".+none\.txt"\./],
    ['a folder', attach, ['everything-rally', tmpdir()], 'is no file; name the text itself.'],
  ])('refuse %s', async (_what, command, words, sentence) => {
    await expect(command(words, parts())).rejects.toThrow(sentence);
    expect(said).toEqual([]);
  });
});
