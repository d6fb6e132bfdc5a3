import { beforeAll, describe, expect, it } from 'vitest';
import { seedWith } from '../../support/seed-with.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer({ own: true });

interface Weighed {
  readonly slug: string;
  readonly standing: string;
  readonly standingBecause: string;
}

interface Graph {
  readonly claims: readonly { readonly slug: string; readonly verdict: string }[];
  readonly links: readonly (Weighed & { readonly claims: readonly { readonly slug: string }[] })[];
  readonly loops: readonly (Weighed & { readonly links: readonly { readonly slug: string }[] })[];
}

async function graph(): Promise<Graph> {
  const { data, errors } = await ask(
    server.app,
    `{ claims: causalLinks { claims { slug verdict } }
       links: causalLinks { slug standing standingBecause claims { slug } }
       loops(maxLinks: 12, first: 300) { slug standing standingBecause links { slug } } }`,
  );
  expect(errors).toBeUndefined();
  const { claims, ...rest } = data as unknown as Omit<Graph, 'claims'> & { claims: readonly Pick<Graph, 'claims'>[] };
  return { claims: claims.flatMap((link) => link.claims), ...rest };
}

/** What differs, as "slug: before > after". */
function changes<T extends { readonly slug: string }>(
  before: readonly T[],
  after: readonly T[],
  field: keyof T,
): string[] {
  const known = new Map(before.map((each) => [each.slug, each[field]]));
  const changed = after.filter((each) => known.get(each.slug) !== each[field]);
  return [...new Set(changed.map((each) => `${each.slug}: ${known.get(each.slug)} > ${each[field]}`))].sort();
}

describe('when a claim is refuted', () => {
  let before: Graph;
  let after: Graph;

  beforeAll(async () => {
    before = await graph();
    // Had official holders held little at the end of 2011, their share would not have shifted away from them (C030).
    await seedWith(server.store, ['series/tic/official.csv', '2011-12,3620600000000', '2011-12,620600000000']);
    after = await graph();
  });

  it('its verdict turns, and no other of a reason', () => {
    expect(changes(before.claims, after.claims, 'verdict')).toEqual(['everything-rally-c030: ACCURATE > CONTRADICTED']);
  });

  it('the links lose standing whose reasons now fell more than stand, and no others', () => {
    expect(changes(before.links, after.links, 'standing')).toEqual([
      'foreign-official-demand-to-private-demand: SUPPORTED > CONTESTED',
      'treasury-10y-yield-to-private-demand: SUPPORTED > CONTESTED',
    ]);
  });

  it('the sentence changes of the links that it is a reason for, and of no others', () => {
    const resting = before.links.filter(({ claims }) => claims.some(({ slug }) => slug === 'everything-rally-c030'));
    const changed = after.links.filter((link, at) => link.standingBecause !== before.links[at]?.standingBecause);
    expect(changed.map(({ slug }) => slug)).toEqual(resting.map(({ slug }) => slug));
    expect(changed.map(({ slug, standingBecause }) => `${slug}: ${standingBecause}`)).toMatchInlineSnapshot(`
      [
        "foreign-official-demand-to-private-demand: 1 finding supports it and none disputes it; of the 4 claims offered as reasons 1 stands, 2 fell and 1 cannot be judged, which counts against it.",
        "foreign-official-demand-to-rates-volatility: No finding supports it and 2 dispute it; of the 3 claims offered as reasons 0 stand, 2 fell and 1 cannot be judged, which counts against it.",
        "treasury-10y-yield-to-private-demand: 1 finding supports it and none disputes it; of the 3 claims offered as reasons 0 stand, 1 fell and 2 cannot be judged, which counts against it.",
      ]
    `);
  });

  it('the loops lose standing that went through such a link and nothing weaker, and no others', () => {
    expect(changes(before.loops, after.loops, 'standing')).toMatchInlineSnapshot(`
      [
        "private-buyers: SUPPORTED > CONTESTED",
      ]
    `);
    const fallen = new Set(['treasury-10y-yield-to-private-demand']);
    for (const [at, loop] of after.loops.entries()) {
      if (loop.standing === before.loops[at]?.standing) continue;
      expect(loop.links.some(({ slug }) => fallen.has(slug))).toBe(true);
    }
  });

  it('no loop stands better than the weakest of its links', () => {
    const order = ['ESTABLISHED', 'SUPPORTED', 'CONTESTED', 'UNTESTED', 'UNSUPPORTED'];
    const standings = new Map(after.links.map(({ slug, standing }) => [slug, order.indexOf(standing)]));
    for (const { standing, links } of after.loops) {
      expect(order.indexOf(standing)).toBe(Math.max(...links.map(({ slug }) => standings.get(slug) as number)));
    }
  });
});
