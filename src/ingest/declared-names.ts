import type { ParsedSeed } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import type { SeedEvidence } from './seed-format.ts';
import { type NamedLabel, type SeedNames, seedNames } from './seed-names.ts';

interface Slugged {
  readonly slug: string;
  readonly evidence?: readonly SeedEvidence[];
}

/** Enters every slug of a seed, in load order. */
export function declaredNames(parsed: ParsedSeed): SeedNames {
  return seedNames((declare) => {
    const list = (label: NamedLabel, from: Place, nodes: readonly Slugged[]): void => {
      for (const [index, { slug, evidence = [] }] of nodes.entries()) {
        declare(label, slug, within(from, index, 'slug'));
        if (evidence.length > 0) list('Evidence', within(from, index, 'evidence'), evidence);
      }
    };
    const { sources, series, metrics, articles } = parsed;
    list('Agent', within(wholeFile(sources.file), 'agents'), sources.content.agents);
    list('Source', within(wholeFile(sources.file), 'sources'), sources.content.sources);
    for (const file of series) declare('Series', file.series.slug, wholeFile(file.file));
    list('Metric', within(wholeFile(metrics.file), 'metrics'), metrics.content.metrics);
    for (const { article, claims, causes, scenarios } of articles) {
      declare('Article', article.content.slug, within(wholeFile(article.file), 'slug'));
      if (claims !== undefined) list('Claim', within(wholeFile(claims.file), 'claims'), claims.content.claims);
      if (causes !== undefined) {
        list('Factor', within(wholeFile(causes.file), 'factors'), causes.content.factors);
        list('CausalLink', within(wholeFile(causes.file), 'links'), causes.content.links);
        list('Loop', within(wholeFile(causes.file), 'loops'), causes.content.loops);
      }
      if (scenarios !== undefined) {
        list('Scenario', within(wholeFile(scenarios.file), 'scenarios'), scenarios.content.scenarios);
      }
    }
  });
}
