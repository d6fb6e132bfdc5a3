import { fault } from './fault.ts';
import type { ParsedArticle } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import type { CausesFile } from './seed-format.ts';

type SeedLink = CausesFile['links'][number];

/** Refuses loops that are no closed walk: each link starts where the one before ends, the first where the last ends. */
export function checkLoops(articles: readonly ParsedArticle[]): void {
  const causes = articles.flatMap((article) => article.causes ?? []);
  const links = new Map(causes.flatMap(({ content }) => content.links.map((link) => [link.slug, link])));
  for (const { file, content } of causes) {
    for (const [index, link] of content.links.entries()) {
      if (link.from !== link.to) continue;
      const wrong = `The link goes from "${link.from}" to itself.`;
      throw fault(within(wholeFile(file), 'links', index), wrong, 'A link joins two factors.');
    }
    for (const [index, loop] of content.loops.entries()) {
      const steps = loop.links.flatMap((slug) => links.get(slug) ?? []);
      checkWalk(steps, within(wholeFile(file), 'loops', index, 'links'));
    }
  }
}

function checkWalk(steps: readonly SeedLink[], place: Place): void {
  const visited = new Set<string>();
  let before = steps.at(-1);
  for (const [at, step] of steps.entries()) {
    if (before !== undefined && before.to !== step.from) {
      throw fault(
        within(place, at),
        `"${step.slug}" starts at "${step.from}" and "${before.slug}" before it ends at "${before.to}".`,
        at === 0
          ? 'A loop closes: its first link starts where its last ends.'
          : 'Put the links in the order of the walk.',
      );
    }
    if (visited.has(step.from)) {
      throw fault(within(place, at), `The loop comes to "${step.from}" twice.`, 'Make it two loops.');
    }
    visited.add(step.from);
    before = step;
  }
}
