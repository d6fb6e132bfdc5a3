import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/domain/change.ts';
import { openJournalFile } from '../../../src/store/journal-file.ts';

const entry = (sequence: number, after: string | null = `hash ${sequence}`): JournalEntry => ({
  sequence,
  at: `2026-02-12T09:30:0${sequence}Z`,
  actor: 'seed',
  what: `Added “file ${sequence}”.`,
  origin: `file-${sequence}.json`,
  before: null,
  after,
  verdicts: [{ claim: 'everything-rally-c003', before: null, after: 'ACCURATE' }],
});

const lines = (...entries: readonly JournalEntry[]): string =>
  entries.map((one) => `${JSON.stringify(one)}\n`).join('');

let folder: string;
const path = (): string => join(folder, 'journal.ndjson');
const text = (): Promise<string> => readFile(path(), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openJournalFile', () => {
  it('begins with what the graph has', async () => {
    const journal = await openJournalFile(folder, [entry(1), entry(2)]);
    await journal.append([entry(3)]);
    expect(await text()).toBe(lines(entry(1), entry(2), entry(3)));
    expect(journal.lostChanges()).toBeNull();
  });

  it('writes no file for an empty graph', async () => {
    await openJournalFile(folder, []);
    expect(await readdir(folder)).toEqual([]);
  });

  it('adds the entries that a crash left out', async () => {
    await writeFile(path(), lines(entry(1)));
    const journal = await openJournalFile(folder, [entry(1), entry(2), entry(3)]);
    expect(await text()).toBe(lines(entry(1), entry(2), entry(3)));
    expect(journal.lostChanges()).toBeNull();
  });

  it('passes over a line that a crash cut off, and writes it anew', async () => {
    await writeFile(path(), lines(entry(1)) + lines(entry(2)).slice(0, 40));
    await openJournalFile(folder, [entry(1), entry(2)]);
    expect(await text()).toBe(`${lines(entry(1))}${lines(entry(2)).slice(0, 40)}\n${lines(entry(2))}`);
    const again = await openJournalFile(folder, [entry(1), entry(2)]);
    await again.append([entry(3)]);
    expect((await text()).endsWith(lines(entry(2), entry(3)))).toBe(true);
  });

  it('tells of changes that the graph has lost', async () => {
    await writeFile(path(), lines(entry(1), entry(2), entry(3)));
    const journal = await openJournalFile(folder, [entry(1)]);
    expect(journal.lostChanges()).toBe(`The graph has 1 changes, but "${path()}" tells of 3: the last 2 are lost.`);
    expect(await text()).toBe(lines(entry(1), entry(2), entry(3)));
  });

  it.each([
    ['an empty graph', []],
    ['another graph', [entry(1, 'another hash'), entry(2)]],
    ['a graph that tells of other verdicts', [{ ...entry(1), verdicts: [] }, entry(2)]],
  ])('keeps the history of a former graph under another name, for %s', async (_name, graph) => {
    await writeFile(path(), lines(entry(1), entry(2)));
    await writeFile(join(folder, 'journal.before-1.ndjson'), 'taken');
    const journal = await openJournalFile(folder, graph);
    expect(journal.lostChanges()).toBeNull();
    expect(await readFile(join(folder, 'journal.before-2.ndjson'), 'utf8')).toBe(lines(entry(1), entry(2)));
    expect(await text().catch(() => '')).toBe(lines(...graph));
  });
});
