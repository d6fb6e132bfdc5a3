import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { CausesFile } from '../../../src/ingest/seed-format.ts';
import { ROOT } from '../../support/seeded-store.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const { loops: NAMED, links: LINKS } = JSON.parse(
  readFileSync(join(ROOT, 'seed/articles/everything-rally/causes.json'), 'utf8'),
) as CausesFile;

interface FoundLoop {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly polarity: string;
  readonly signedText: string;
  readonly links: readonly { readonly slug: string; readonly polarity: string }[];
}

async function loops(maxLinks: number): Promise<readonly FoundLoop[]> {
  const { data, errors } = await ask(
    server.app,
    `{ loops(maxLinks: ${maxLinks}, first: 1000) { id slug name polarity signedText links { slug polarity } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.loops as readonly FoundLoop[];
}

const walk = (loop: FoundLoop): string => loop.links.map(({ slug }) => slug).join(' ');

describe('loops', () => {
  it.each([
    [2, 4],
    [3, 9],
    [4, 14],
    [8, 95],
    [12, 205],
  ])('of at most %i links: %i', async (maxLinks, count) => {
    const found = await loops(maxLinks);
    expect(found).toHaveLength(count);
    expect(new Set(found.map(({ id }) => id)).size).toBe(count);
    expect(Math.max(...found.map(({ links }) => links.length))).toBeLessThanOrEqual(maxLinks);
    const { data } = await ask(server.app, `{ loopCount(maxLinks: ${maxLinks}) }`);
    expect(data).toEqual({ loopCount: count });
  });

  it('close, and come to no factor twice', async () => {
    const ends = new Map(LINKS.map(({ slug, from, to }) => [slug, { from, to }]));
    for (const { links } of await loops(12)) {
      const steps = links.map(({ slug }) => ends.get(slug));
      for (const [at, step] of steps.entries()) expect(step?.from).toBe(steps.at(at - 1)?.to);
      expect(new Set(steps.map((step) => step?.from)).size).toBe(links.length);
    }
  });

  it('that a person named are among them, as named and from where they are named', async () => {
    const found = new Map((await loops(8)).map((loop) => [loop.slug, loop]));
    for (const { slug, name, links } of NAMED) {
      const loop = found.get(slug) as FoundLoop;
      expect(loop).toMatchObject({ name, id: nodeId('Loop', slug) });
      expect(walk(loop)).toBe(links.join(' '));
    }
  });

  it('reinforce, balance or cannot be told by their signs, with the letter and its own count', async () => {
    const counts: Record<string, number> = {};
    for (const { links, polarity, signedText } of await loops(12)) {
      const signs = links.map((link) => link.polarity);
      const isEven = signs.filter((sign) => sign === 'NEGATIVE').length % 2 === 0;
      const wanted = signs.includes('UNKNOWN') ? '?' : isEven ? 'R' : 'B';
      counts[wanted] = (counts[wanted] ?? 0) + 1;
      expect(signedText).toContain(`   (${wanted}${counts[wanted]})`);
      expect(polarity).toBe({ '?': 'INDETERMINATE', R: 'REINFORCING', B: 'BALANCING' }[wanted]);
    }
    expect(counts).toMatchInlineSnapshot(`
      {
        "?": 76,
        "B": 60,
        "R": 69,
      }
    `);
  });

  it('keep their number whatever the greatest length', async () => {
    const all = await loops(12);
    const short = await loops(5);
    expect(all.slice(0, short.length)).toEqual(short);
  });

  it('without a name are there by slug and by id, up to the greatest length', async () => {
    const found = (await loops(12)).filter(({ slug }) => slug.includes('--'));
    const longest = found.at(-1) as FoundLoop;
    expect(longest.links).toHaveLength(12);
    for (const { slug, id, name } of [found[0] as FoundLoop, longest]) {
      const { data } = await ask(
        server.app,
        `{ loop(slug: "${slug}") { id name } node(id: "${id}") { __typename ... on Loop { slug } } }`,
      );
      expect(data).toEqual({ loop: { id, name }, node: { __typename: 'Loop', slug } });
    }
  });

  it('are found from each of their links', async () => {
    const { data } = await ask(server.app, '{ causalLinks { slug loops { slug } } }');
    const links = data?.causalLinks as readonly { slug: string; loops: readonly { slug: string }[] }[];
    const all = await loops(8);
    for (const link of links) {
      const through = all.filter((loop) => loop.links.some(({ slug }) => slug === link.slug));
      expect(link.loops.map(({ slug }) => slug)).toEqual(through.map(({ slug }) => slug));
    }
  });

  it('say which link is the weakest and why', async () => {
    const { data } = await ask(
      server.app,
      '{ loop(slug: "doom-loop") { signedText standing standingBecause weakestLink { slug standingBecause } verifiedShare delayed } }',
    );
    expect(data).toMatchInlineSnapshot(`
      {
        "loop": {
          "delayed": true,
          "signedText": "Net Treasury issuance + → 10-year Treasury yield + →|| Net interest of the federal government + → Federal deficit + → Net Treasury issuance   (R2)",
          "standing": "CONTESTED",
          "standingBecause": "The weakest of its 4 links is the one from "Net Treasury issuance" to "10-year Treasury yield", contested: 10 findings support it and 3 dispute it; of the 11 claims offered as reasons 5 stand, 2 fell and 4 cannot be judged.",
          "verifiedShare": 0.75,
          "weakestLink": {
            "slug": "net-issuance-to-treasury-10y-yield",
            "standingBecause": "10 findings support it and 3 dispute it; of the 11 claims offered as reasons 5 stand, 2 fell and 4 cannot be judged.",
          },
        },
      }
    `);
  });
});

describe('bounds of loops', () => {
  it.each([
    ['the shortest so many are given', '{ loops(first: 3) { slug } }', undefined],
    [
      'more than usual are not cut',
      '{ loops(maxLinks: 12) { slug } }',
      'There are 205 loops of at most 12 links, and 100 are given when "first" is left out; set "first" (to 1000 at most) for the shortest so many, or lower "maxLinks".',
    ],
    ['13 links', '{ loops(maxLinks: 13) { slug } }', '"maxLinks" is 13; it must be a whole number from 2 to 12.'],
    ['one link', '{ loopCount(maxLinks: 1) }', '"maxLinks" is 1; it must be a whole number from 2 to 12.'],
    ['none', '{ loops(first: 0) { slug } }', '"first" is 0; it must be a whole number from 1 to 1000.'],
    ['null is the default', '{ loops(maxLinks: null, first: null) { slug } }', undefined],
  ])('%s', async (_case, query, message) => {
    const { errors } = await ask(server.app, query);
    expect(errors?.[0]?.message).toBe(message);
  });
});

describe('the README', () => {
  it('prints what its query of loops answers', async () => {
    const section = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## Causes, loops and paths')[1] ?? '';
    const [query, printed] = ['graphql', 'json'].map(
      (kind) => section.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '',
    );
    const { data } = await ask(server.app, query as string);
    expect({ data }).toEqual(JSON.parse(printed as string));
  });

  it('takes a variable that is not sent for "first" left out', async () => {
    const query = 'query($first: Int) { loops(maxLinks: 12, first: $first) { slug } }';
    expect((await ask(server.app, query)).errors?.[0]?.extensions.code).toBe('TOO_MANY_WALKS');
    const { data, errors } = await ask(server.app, query, { first: 2 });
    expect(errors).toBeUndefined();
    expect(data?.loops).toHaveLength(2);
  });
});
