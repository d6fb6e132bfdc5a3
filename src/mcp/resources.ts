import type { Ask } from '../connectors/graph-api.ts';

/** A list that arguments of tools are taken from. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  read(ask: Ask): Promise<unknown>;
}

/** The most rows that the API gives at once. */
const PAGE = 100;

const SERIES = `query Series($after: String) {
  allSeries(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug name unit frequency vintages permalink }
  }
}`;

interface SeriesPage {
  readonly allSeries: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly unknown[];
  };
}

async function allSeries(ask: Ask): Promise<unknown> {
  const series: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { allSeries: page } = (await ask(SERIES, { after })) as SeriesPage;
    series.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { series };
    after = page.pageInfo.endCursor;
  }
}

/** What formulas, paths and shocks are made of. */
export const RESOURCES: readonly Resource[] = [
  {
    uri: 'fiscal-claims://series',
    name: 'series',
    title: 'Series',
    description: 'All series that formulas may read, with unit, frequency and vintages.',
    read: allSeries,
  },
  {
    uri: 'fiscal-claims://formulas',
    name: 'formulas',
    title: 'Functions of formulas',
    description: 'The functions that formulas are written with, each with an example.',
    read: (ask) => ask('{ formulaFunctions { name signature description example } }'),
  },
  {
    uri: 'fiscal-claims://factors',
    name: 'factors',
    title: 'Factors',
    description: 'The factors between which causes are traced, with what each is measured as.',
    read: (ask) => ask('{ factors { slug name metric { slug name unit } } }'),
  },
  {
    uri: 'fiscal-claims://scenarios',
    name: 'scenarios',
    title: 'Scenarios',
    description: "The scenarios of articles, with their authors' shocks, that a simulation can start from.",
    read: (ask) => ask('{ scenarios { slug name statement } }'),
  },
];
