import { parseJson } from './parse-json.ts';
import { schemaCheck } from './schema-check.ts';
import type { ArticleFile, CausesFile, ClaimsFile, MetricsFile, ScenariosFile, SourcesFile } from './seed-format.ts';
import { seedPlan } from './seed-plan.ts';
import { type SeriesFile, seriesFromCsv } from './series-from-csv.ts';

/** The content of a file, of the shape that its schema promises. */
export interface Parsed<T> {
  readonly file: string;
  readonly content: T;
}

export interface ParsedArticle {
  readonly folder: string;
  readonly article: Parsed<ArticleFile>;
  readonly claims: Parsed<ClaimsFile> | undefined;
  readonly causes: Parsed<CausesFile> | undefined;
  readonly scenarios: Parsed<ScenariosFile> | undefined;
}

/** A seed each file of which is well-formed by itself; what they say of one another is not looked at yet. */
export interface ParsedSeed {
  readonly sources: Parsed<SourcesFile>;
  readonly series: readonly SeriesFile[];
  readonly metrics: Parsed<MetricsFile>;
  readonly articles: readonly ParsedArticle[];
}

/** Reads all files in load order, so that of several faults the same one is always told. */
export function parsedSeed(files: ReadonlyMap<string, string>, schemas: ReadonlyMap<string, object>): ParsedSeed {
  const plan = seedPlan(files);
  const check = schemaCheck(schemas);
  const text = (file: string): string => files.get(file) ?? '';
  const parse = <T>(file: string, kind: string): Parsed<T> => {
    const content = parseJson(file, text(file));
    check(file, kind, content);
    return { file, content: content as T };
  };
  const parsePresent = <T>(file: string | undefined, kind: string) =>
    file === undefined ? undefined : parse<T>(file, kind);
  return {
    sources: parse(plan.sources, 'sources'),
    series: plan.series.map((file) => seriesFromCsv(file, text(file))),
    metrics: parse(plan.metrics, 'metrics'),
    articles: plan.articles.map(({ folder, article, claims, causes, scenarios }) => ({
      folder,
      article: parse(article, 'article'),
      claims: parsePresent(claims, 'claims'),
      causes: parsePresent(causes, 'causes'),
      scenarios: parsePresent(scenarios, 'scenarios'),
    })),
  };
}
