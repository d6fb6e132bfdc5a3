import { fault } from './fault.ts';
import type { ParsedArticle } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';

interface Derivation {
  readonly place: Place;
  readonly from: readonly string[];
}

/** Refuses claims that are, directly or by way of others, computed from themselves. */
export function checkDerivations(articles: readonly ParsedArticle[]): void {
  const derivations = new Map<string, Derivation>();
  for (const { claims } of articles) {
    for (const [index, { slug, derivesFrom = [] }] of claims?.content.claims.entries() ?? []) {
      const place = within(wholeFile(claims?.file ?? ''), 'claims', index, 'derivesFrom');
      derivations.set(slug, { place, from: derivesFrom });
    }
  }
  const done = new Set<string>();
  const visit = (slug: string, path: readonly string[]): void => {
    const derivation = derivations.get(slug);
    if (derivation === undefined || done.has(slug)) return;
    const walk = [...path, slug];
    for (const [at, next] of derivation.from.entries()) {
      if (walk.includes(next)) {
        const circle = [...walk.slice(walk.indexOf(next)), next].map((each) => `"${each}"`);
        throw fault(
          within(derivation.place, at),
          `The claim "${next}" derives from itself: ${circle.join(' from ')}.`,
          'Take one of these steps away.',
        );
      }
      visit(next, walk);
    }
    done.add(slug);
  };
  for (const slug of derivations.keys()) visit(slug, []);
}
