import { describe, expect, it } from 'vitest';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import type { NodeLabel } from '../../../src/domain/node-label.ts';
import { Problem } from '../../../src/domain/problem.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Ahead, Along, View } from '../../../src/store/store.ts';
import type { KeptSettings } from '../../../src/store/versions.ts';
import { countReads } from '../../support/count-reads.ts';
import { leaf, WHOLE_CLAIM } from '../../support/trees.ts';
import { agent } from './sample-records.ts';
import { BY, change, SEED } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';
import { CBO, OUTLOOK, told } from './two-versions.ts';

const PAGE = { after: null, before: null, limit: 3, backwards: false } as const;
const ARTICLE = nodeId('Article', 'everything-rally');

const claims = (...slugs: string[]): Ahead => ({ along: WHOLE_CLAIM, ids: slugs.map((slug) => nodeId('Claim', slug)) });

const page = (parts: Partial<Extract<Ahead, { scope: unknown }>> = {}): Ahead => ({
  along: WHOLE_CLAIM,
  scope: { all: true },
  filter: {},
  order: 'SLUG',
  request: PAGE,
  ...parts,
});

const WANTED: readonly (readonly [what: string, wanted: Ahead])[] = [
  ['a claim with all that it names', claims('everything-rally-c005')],
  ['several claims, of which one is not there', claims('everything-rally-c005', 'nobody', 'everything-rally-c009')],
  ['one thing alone', { along: leaf('Source'), ids: [nodeId('Source', 'cbo-outlook-2025-01')] }],
  [
    'a series by way of its observation',
    {
      along: { label: 'Observation', next: { series: leaf('Series') } },
      ids: [observationId('fred/dgs10', '2025-01-13', null)],
    },
  ],
  [
    'a loop with its links, and what they rest on',
    {
      along: {
        label: 'Loop',
        next: {
          links: {
            label: 'CausalLink',
            next: {
              from: { label: 'Factor', next: { metric: leaf('Metric'), drives: leaf('CausalLink') } },
              to: leaf('Factor'),
              claims: leaf('Claim'),
              evidence: leaf('Evidence'),
              loops: leaf('Loop'),
            },
          },
        },
      },
      ids: [nodeId('Loop', 'doom-loop')],
    },
  ],
  [
    'a scenario with its shocks',
    {
      along: { label: 'Scenario', next: { claims: leaf('Claim') } },
      ids: [nodeId('Scenario', 'everything-rally-slow-bleed')],
    },
  ],
  ['a page of claims', page()],
  ['from its end', page({ order: 'APPEARANCE', request: { ...PAGE, limit: 2, backwards: true } })],
  ['of one article, by verdict', page({ scope: { articleId: ARTICLE }, order: 'VERDICT' })],
  ['of one measure', page({ scope: { metricId: nodeId('Metric', 'treasury-10y-yield') }, along: leaf('Claim') })],
  ['with conditions', page({ filter: { kind: ['HISTORICAL_FACT'], text: ['debt'] } })],
  ['of no claim', page({ filter: { kind: [] } })],
];

/** Everything that can be come by along a tree, read one by one. */
async function reachedBy(view: View, { label, next }: Along, ids: readonly string[]): Promise<Map<string, unknown>> {
  const reached = new Map<string, unknown>();
  for (const [at, record] of (await view.records(label, ids)).entries()) {
    reached.set(`${label} ${ids[at]}`, record);
    for (const [name, along] of Object.entries(next)) {
      const named = (record ?? {}) as Record<string, unknown>;
      const one = name === 'derivedClaims' ? 'derivedClaim' : name.replace(/s$/, '');
      const known =
        record === null
          ? []
          : [`${name}Id`, `${one}Ids`, `${name}Ids`].map((each) => named[each]).find((each) => each !== undefined);
      if (known === undefined) throw new Error(`A ${label} names no "${name}".`);
      const below = [known].flat().filter((id): id is string => id !== null);
      for (const [each, value] of await reachedBy(view, along, below)) reached.set(each, value);
    }
  }
  return reached;
}

const rootsOf = async (view: View, wanted: Ahead): Promise<readonly string[]> => {
  if ('ids' in wanted) return wanted.ids;
  const { scope, filter, order, request } = wanted;
  return (await view.claimPages([scope], filter, order, request))[0]?.rows.map(({ id }) => id) ?? [];
};

/** An executor that counts what is read through it, and tells when all of that has ended. */
function watched({ executor }: Opened) {
  const running: Promise<unknown>[] = [];
  const counted = countReads({
    ...executor,
    read(statement, parameters) {
      const reading = executor.read(statement, parameters);
      running.push(reading);
      return reading;
    },
  });
  return { executor: counted, settled: () => Promise.allSettled(running) };
}

/** A store that reads ahead what is wanted: the first time it was noted, the second time tried. */
async function ready(opened: Opened, settings: Partial<KeptSettings>, wanted: Ahead) {
  for (const part of SEED) await opened.store.apply(part, BY);
  const { executor, settled } = watched(opened);
  const store = createStore(executor, settings);
  for (let times = 0; times < 2; times += 1) await store.view().ahead(wanted);
  await settled();
  executor.forget();
  return { store, executor };
}

const C005 = nodeId('Claim', 'everything-rally-c005');

/** A step more than are read ahead. */
const DEEP = Array.from({ length: 25 }).reduce<Along>(
  (next) => ({ label: 'Claim', next: { sameAs: next } }),
  leaf('Claim'),
);

const KEPT = { cacheBytes: 10_000_000, staleMs: 1_000, readsAhead: true, clock: () => 0 };

export function describeReadingAhead(opened: Opened): void {
  describe('reading ahead', () => {
    it.each(WANTED)('%s: what is at hand then is what is read one by one', async (_what, wanted) => {
      for (const settings of [{ ...KEPT, cacheBytes: 0 }, KEPT]) {
        const { store, executor } = await ready(opened, settings, wanted);
        const plain = opened.store.view();
        const view = store.view();
        await view.ahead(wanted);
        const roots = await rootsOf(plain, wanted);
        // A page that is kept says that there is nothing to read.
        const reads = roots.length === 0 && settings.cacheBytes > 0 ? 0 : 1;
        expect(executor.reads).toHaveLength(reads);
        for (const [name, record] of await reachedBy(plain, wanted.along, roots)) {
          const [label, id] = name.split(' ') as [NodeLabel, string];
          expect([name, view.held(label, id)]).toEqual([name, record]);
        }
        expect(await rootsOf(view, wanted)).toEqual(roots);
        expect(executor.reads).toHaveLength(reads);
      }
    });

    it('waits for what has been asked for before, and asks for nothing that is at hand', async () => {
      const [one, other] = [claims('everything-rally-c005'), claims('everything-rally-c009')];
      const { store, executor } = await ready(opened, KEPT, one);
      await store.view().ahead(other);
      expect(executor.reads).toHaveLength(1);
      await store.view().ahead(other);
      expect(executor.reads).toHaveLength(1);
    });

    it('is of one version: what another wrote since is not taken for what this view reads', async () => {
      const wanted = claims('everything-rally-c005');
      const { store } = await ready(opened, KEPT, wanted);
      const view = store.view();
      const from = await view.dataVersion();
      await opened.store.apply(change('others.json', [agent('another', 'Another')]), BY);
      await view.ahead(wanted);
      expect(view.held('Claim', C005)).toBeUndefined();
      await expect(view.records('Claim', [C005])).rejects.toMatchObject({ code: 'DATA_CHANGING' });
      expect(await store.view().dataVersion()).not.toBe(from);
    });

    it('never puts two versions together while another store writes', async () => {
      const wanted: Ahead = { along: { label: 'Source', next: { publisher: leaf('Agent') } }, ids: [OUTLOOK] };
      const { store } = await ready(opened, { ...KEPT, staleMs: 0 }, wanted);
      let [isWriting, seen] = [true, 0];
      const write = async () => {
        for (let number = 1; number <= 25; number += 1) await opened.store.apply(told(number), BY);
        isWriting = false;
      };
      const read = async () => {
        while (isWriting) {
          const view = store.view();
          await view.ahead(wanted);
          const [source, publisher] = [view.held('Source', OUTLOOK), view.held('Agent', CBO)];
          if (source?.title.startsWith('Outlook ')) {
            expect(publisher?.name).toBe(source.title.replace('Outlook', 'Publisher'));
            seen += 1;
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await Promise.all([write(), read(), read(), read()]);
      expect(seen).toBeGreaterThan(5);
    });

    it('reads of another page what is not at hand', async () => {
      const one = page({ request: { ...PAGE, limit: 1 } });
      const { store, executor } = await ready(opened, KEPT, one);
      await store.view().ahead(one);
      executor.forget();
      await store.view().ahead(page({ request: { ...PAGE, limit: 1, before: 'z' } }));
      expect(executor.reads).toHaveLength(1);
      await store.view().ahead(page());
      expect(executor.reads).toHaveLength(3);
    });

    it.each([
      ['is told to who reads, who does not wait for the store again', 'STORE_UNAVAILABLE'],
      ['since it takes too long is read by loaders, which ask for less at once', 'STORE_TIMEOUT'],
    ] as const)('that fails %s', async (_how, code) => {
      let isFailing = false;
      let asked = 0;
      const read: GraphExecutor['read'] = (statement, parameters) => {
        asked += 1;
        if (isFailing) throw new Problem(code, 'It is away.');
        return opened.executor.read(statement, parameters);
      };
      const wanted = claims('everything-rally-c005');
      const executor = { ...opened.executor, read };
      const { store } = await ready({ store: opened.store, executor }, { ...KEPT, cacheBytes: 0 }, wanted);
      const view = store.view();
      await view.dataVersion();
      [isFailing, asked] = [true, 0];
      await view.ahead(wanted);
      const records = view.records('Claim', [C005]);
      if (code === 'STORE_UNAVAILABLE') await expect(records).rejects.toMatchObject({ code, message: 'It is away.' });
      else expect(await records).toEqual(await opened.store.records('Claim', [C005]));
      await view.ahead(wanted);
      expect(asked).toBe(1);
    });

    it('that takes long holds up nobody who asks for something else', async () => {
      let release: () => void = () => undefined;
      let isSlow = false;
      const read: GraphExecutor['read'] = async (statement, parameters) => {
        if (isSlow && statement.includes("['Version'")) await new Promise<void>((resolve) => (release = resolve));
        return opened.executor.read(statement, parameters);
      };
      const wanted = claims('everything-rally-c005');
      const executor = { ...opened.executor, read };
      const { store } = await ready({ store: opened.store, executor }, { ...KEPT, staleMs: 0 }, wanted);
      isSlow = true;
      const slow = store.view();
      const reading = slow.ahead(wanted);
      const other = store.view();
      expect(await other.records('Claim', [C005])).toEqual(await opened.store.records('Claim', [C005]));
      release();
      await reading;
      expect(slow.held('Claim', C005)).toBeDefined();
    });

    it.each([
      ['where it is turned off', { ...KEPT, readsAhead: false }, claims('everything-rally-c005')],
      ['for trees that are too large to plan', KEPT, { along: DEEP, ids: [C005] }],
    ])('is nothing %s', async (_where, settings, wanted) => {
      const { store, executor } = await ready(opened, settings, wanted);
      await store.view().ahead(wanted);
      expect(executor.reads).toHaveLength(0);
    });
  });
}
