import { articleRecords } from './article-records.ts';
import { causeRecords } from './cause-records.ts';
import { checkDerivations } from './check-derivations.ts';
import { checkLoops } from './check-loops.ts';
import { checkSameClaims } from './check-same-claims.ts';
import { claimRecords } from './claim-records.ts';
import { declaredNames } from './declared-names.ts';
import { metricRecords } from './metric-records.ts';
import { parsedSeed } from './parsed-seed.ts';
import { scenarioRecords } from './scenario-records.ts';
import type { Seed } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import { seriesRecords } from './series-records.ts';
import { sourceRecords } from './source-records.ts';

/**
 * Reads a whole seed: `files` by their paths below `seed/`, `schemas` by the kind of file ("claims"). Refuses it at
 * the first fault, which of several is always the same; nothing is given out before everything has been looked at.
 */
export function readSeed(files: ReadonlyMap<string, string>, schemas: ReadonlyMap<string, object>): Seed {
  const parsed = parsedSeed(files, schemas);
  const series = new Map(parsed.series.map((file) => [file.series.slug, file]));
  const context: SeedContext = { names: declaredNames(parsed), series };
  const origins = [
    sourceRecords(parsed.sources, context),
    ...parsed.series.map((file) => seriesRecords(file, context)),
    metricRecords(parsed.metrics, context),
    ...parsed.articles.flatMap((each) => [
      articleRecords(each, context),
      ...(each.claims === undefined ? [] : [claimRecords(each.claims, each.article.content, context)]),
      ...(each.causes === undefined ? [] : [causeRecords(each.causes, context)]),
      ...(each.scenarios === undefined ? [] : [scenarioRecords(each.scenarios, context)]),
    ]),
  ];
  checkDerivations(parsed.articles);
  checkSameClaims(parsed.articles);
  checkLoops(parsed.articles);
  return { articles: origins.flatMap(({ records }) => records.Article), origins };
}
