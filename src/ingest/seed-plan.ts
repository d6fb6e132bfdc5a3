import { fault } from './fault.ts';
import { wholeFile } from './place.ts';
import { seriesSlug } from './series-slug.ts';

/** The files of one article's folder. */
export interface ArticlePlan {
  readonly folder: string;
  readonly article: string;
  readonly claims: string | undefined;
  readonly causes: string | undefined;
  readonly scenarios: string | undefined;
}

/** Which file of a seed says what. */
export interface SeedPlan {
  readonly sources: string;
  readonly metrics: string;
  readonly series: readonly string[];
  readonly articles: readonly ArticlePlan[];
}

const OF_ARTICLE = /^articles\/([a-z0-9-]+)\/(?:article|claims|causes|scenarios)\.json$/;

const TOP = ['sources.json', 'metrics.json'];

/** Sorts the files of a seed by what they say; refuses those that say nothing known and misses those that must be. */
export function seedPlan(files: ReadonlyMap<string, string>): SeedPlan {
  const paths = [...files.keys()].sort();
  for (const path of paths) {
    if (TOP.includes(path) || OF_ARTICLE.test(path) || seriesSlug(path) !== undefined) continue;
    throw fault(
      wholeFile(path),
      'The seed has no such file.',
      'Name it sources.json, metrics.json, series/<provider>/<name>.csv or articles/<slug>/article.json, claims.json, causes.json or scenarios.json, in lower case.',
    );
  }
  const due = (path: string): string => {
    if (files.has(path)) return path;
    throw fault(wholeFile(path), 'The file is missing.', 'A seed cannot be read without it.');
  };
  const present = (path: string): string | undefined => (files.has(path) ? path : undefined);
  const folders = new Set(paths.flatMap((path) => OF_ARTICLE.exec(path)?.[1] ?? []));
  return {
    sources: due('sources.json'),
    metrics: due('metrics.json'),
    series: paths.filter((path) => seriesSlug(path) !== undefined),
    articles: [...folders].map((folder) => ({
      folder,
      article: due(`articles/${folder}/article.json`),
      claims: present(`articles/${folder}/claims.json`),
      causes: present(`articles/${folder}/causes.json`),
      scenarios: present(`articles/${folder}/scenarios.json`),
    })),
  };
}
