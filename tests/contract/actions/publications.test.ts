import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Publications } from '../../../src/actions/publish/publications.ts';
import { revisionOf } from '../../../src/publish/publication.ts';
import type { SubjectKind } from '../../../src/publish/subjects/subject.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { publicationsOf, readingOtherwise } from '../../support/reading-of.ts';
import { SAMPLES } from '../../support/sample-publications.ts';
import { seedWith } from '../../support/seed-with.ts';
import { seededInMemory } from '../../support/seeded-store.ts';

let store: Store;
let executor: GraphExecutor;
let publications: Publications;
beforeAll(async () => {
  ({ store, executor } = await seededInMemory());
  publications = publicationsOf(store);
});

const on = (day: string): Publications => publicationsOf(store, `${day}T08:30:15.123Z`);

describe('publications', () => {
  it.each(SAMPLES)('%s %s is plain JSON, and the same when it is put together again', async (kind, slug) => {
    const { subject, revision } = await publications.current(kind, slug);
    expect(JSON.parse(JSON.stringify(subject))).toEqual(subject);
    const again = await publicationsOf(store).current(kind, slug);
    expect(again).toEqual({ subject, revision, at: '2026-11-22T10:00:00Z' });
    expect(revision).toBe(revisionOf(subject));
  });

  it.each(SAMPLES)('%s %s has the same revision the next day', async (kind, slug) => {
    const { revision } = await publications.current(kind, slug);
    expect((await on('2026-11-23').current(kind, slug)).revision).toBe(revision);
  });

  it('keeps a state when it is shown, with the time of the first', async () => {
    const { revision, subject, at } = await publications.current('claim', 'everything-rally-c003');
    expect(await publications.kept('claim', 'everything-rally-c003', revision)).toEqual({ revision, subject, at });
    expect((await on('2027-05-05').current('claim', 'everything-rally-c003')).at).toBe(at);
  });

  it.each<[string, SubjectKind, string, string]>([
    [
      'claim',
      'claim',
      'everything-rally-c57',
      'There is no claim "everything-rally-c57"; did you mean "everything-rally-c057"?',
    ],
    ['series', 'series', 'fred/dgs1', 'There is no series "fred/dgs1"; did you mean "fred/dgs10"?'],
    ['loop', 'loop', 'dom-loop', 'There is no loop "dom-loop"; did you mean "doom-loop"?'],
    ['causal link', 'causal-link', 'zzz', 'There is no causal link "zzz".'],
  ])('refuses a name that no %s has, with the nearest', async (_what, kind, slug, message) => {
    await expect(publications.current(kind, slug)).rejects.toMatchObject({
      code: 'UNKNOWN_SUBJECT',
      status: 404,
      message,
    });
  });

  it.each([
    ['everything-rally-c057', '0000000000000000'],
    ['everything-rally-c057', 'not one at all'],
    ['nobody', '0000000000000000'],
  ])('refuses a revision that never was: %s at %s', async (slug, revision) => {
    await expect(publications.kept('claim', slug, revision)).rejects.toMatchObject({
      code: 'UNKNOWN_REVISION',
      status: 404,
      message: `"/claims/${slug}" was never shown here as revision "${revision}"; leave the revision away for what it is now.`,
    });
  });

  it('puts a subject together once for all that ask at the same time', async () => {
    const fresh = publicationsOf(store);
    const keep = vi.spyOn(store.snapshots, 'keep');
    const many = await Promise.all(Array.from({ length: 20 }, () => fresh.current('loop', 'doom-loop')));
    expect(new Set(many).size).toBe(1);
    expect(keep).toHaveBeenCalledTimes(1);
    keep.mockRestore();
  });

  it('shows nothing that it cannot keep', async () => {
    const full: Store = {
      ...store,
      snapshots: { ...store.snapshots, keep: () => Promise.reject(new Error('The disk is full.')) },
    };
    await expect(publicationsOf(full).current('loop', 'doom-loop')).rejects.toThrow('The disk is full.');
  });

  it('asks again after a store that was away', async () => {
    let isAway = true;
    const shaky = readingOtherwise(createStore(executor), {
      journal: (after) => (isAway ? Promise.reject(new Error('Away.')) : store.journal(after)),
    });
    const shakyPublications = publicationsOf(shaky);
    await expect(shakyPublications.current('loop', 'doom-loop')).rejects.toThrow('Away.');
    isAway = false;
    await expect(shakyPublications.current('loop', 'doom-loop')).resolves.toMatchObject({
      subject: { slug: 'doom-loop' },
    });
  });

  it('gives a new revision where the facts change, keeps the old one, and leaves others alone', async () => {
    const names: [SubjectKind, string][] = [
      ['claim', 'everything-rally-c057'],
      ['claim', 'everything-rally-c003'],
      ['series', 'fred/dgs10'],
      ['series', 'cbo/debt-gdp'],
    ];
    const before = await Promise.all(names.map(([kind, slug]) => publications.current(kind, slug)));
    await seedWith(store, ['series/fred/dgs10.csv', '\n2026-01-29,4.24', '\n2026-01-29,4.34']);
    const after = await Promise.all(names.map(([kind, slug]) => publications.current(kind, slug)));
    expect(after.map(({ revision }, index) => revision !== before[index]?.revision)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const [changed] = after;
    expect(changed?.subject).toMatchObject({ check: { measured: '28' } });
    const [old] = before;
    expect(await publications.kept('claim', 'everything-rally-c057', old?.revision as string)).toEqual(old);
  });
});

describe('the chart of a claim', () => {
  const chartOf = async (number: string) =>
    (await publications.current('claim', `everything-rally-${number}`)).subject.chart;

  it('lays a change from the figure that it is counted from', async () => {
    expect(await chartOf('c057')).toMatchObject({
      series: { slug: 'fred/dgs10' },
      unit: 'percent',
      period: { start: '2025-09-17', end: '2026-01-31' },
      stated: { since: { day: '2025-09-17', value: '4.06' }, value: '5.06', low: '5.055', high: '5.065' },
    });
  });

  it('is there for every claim that one series measures, and never where several do', async () => {
    const { rows } = await store.page('Claim', { after: null, before: null, limit: 1_000, backwards: false });
    const charts = await Promise.all(rows.map(({ key }) => publications.current('claim', key)));
    const drawn = charts.filter(({ subject }) => subject.chart !== null);
    expect(drawn.length).toBe(46);
    for (const { subject } of drawn) {
      const { chart, check } = subject;
      const named = new Set(subject.formula?.match(/"[a-z]+\/[^"@]+/g));
      expect(named.size, subject.slug).toBe(1);
      expect(chart?.points.length, subject.slug).toBeGreaterThan(1);
      expect(check, subject.slug).not.toBeNull();
    }
  });
});
