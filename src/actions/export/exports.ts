import { claimLines, claimsCsvHead, claimsCsvRows } from '../../publish/bulk/claim-in-bulk.ts';
import { GRAPHML_END, graphmlHead, graphmlNodes, graphmlTies } from '../../publish/bulk/graph-to-graphml.ts';
import { observationsCsvHead, observationsCsvRows } from '../../publish/bulk/observations-csv.ts';
import { seriesCsvHead, seriesCsvRows } from '../../publish/bulk/series-csv.ts';
import { loadScriptHead, loadScriptOf } from '../../store/export/load-script.ts';
import { PROPERTY_KINDS } from '../../store/export/property-kinds.ts';
import { wholeGraph } from '../../store/export/whole-graph.ts';
import { allRows } from '../all-rows.ts';
import type { Exploring } from '../explore/exploring.ts';
import { createLoaders } from '../loaders.ts';
import { mustLoad } from '../must-load.ts';
import { claimsInBulk } from './claims-in-bulk.ts';

/** A whole of something, to be loaded elsewhere: written stretch by stretch, so that it may be of any size. */
export interface Export {
  readonly media: string;
  /** What it is, for the list of ways in. */
  readonly words: string;
  /** Whether it may be another on another day. */
  readonly isOfDay: boolean;
  write(reading: Exploring): AsyncIterable<string>;
}

/** Everything that can be had as a whole, by the path that it is served at. All of one is of one version of the data. */
export const EXPORTS: { readonly [path: string]: Export } = {
  '/export/claims.csv': {
    media: 'text/csv; charset=utf-8',
    isOfDay: true,
    words: 'all claims with their verdicts, as a table',
    async *write(reading) {
      yield claimsCsvHead();
      for await (const claims of claimsInBulk(reading)) yield claimsCsvRows(claims, reading.site);
    },
  },
  '/export/claims.jsonl': {
    media: 'application/jsonl; charset=utf-8',
    isOfDay: true,
    words: 'all claims with checks, reviews and evidence, as JSON, one on a line',
    async *write(reading) {
      for await (const claims of claimsInBulk(reading)) yield claimLines(claims);
    },
  },
  '/export/observations.csv': {
    media: 'text/csv; charset=utf-8',
    isOfDay: false,
    words: 'all figures of all series that may be passed on, as a table',
    async *write({ store }) {
      yield observationsCsvHead();
      const { past } = store;
      for (const { id } of await allRows('Series', past)) {
        const [series] = await past.records('Series', [id]);
        if (!series) throw new Error(`The series ${id} is listed but cannot be read.`);
        if (!series.redistributable) continue;
        const [observations = []] = await past.observations([id]);
        yield observationsCsvRows(series, observations);
      }
    },
  },
  '/export/series.csv': {
    media: 'text/csv; charset=utf-8',
    words: 'all series with unit, licence and source, as a table',
    isOfDay: false,
    async *write({ store, site }) {
      yield seriesCsvHead();
      const { record } = createLoaders({ ...store, ...store.past });
      for (const { id } of await allRows('Series', store.past)) {
        const series = await mustLoad(record.Series, id);
        yield seriesCsvRows([{ series, source: await mustLoad(record.Source, series.sourceId) }], site);
      }
    },
  },
  '/export/graph.graphml': {
    media: 'application/graphml+xml; charset=utf-8',
    isOfDay: false,
    words: 'the whole graph as GraphML, for Gephi, NetworkX and others',
    async *write(reading) {
      yield graphmlHead(PROPERTY_KINDS, (await remarksOf(reading)).join(' '));
      for await (const part of wholeGraph(reading.store.past)) {
        yield part.kind === 'nodes'
          ? graphmlNodes(part.nodes, PROPERTY_KINDS.node)
          : graphmlTies(part.ties, PROPERTY_KINDS.edge);
      }
      yield GRAPHML_END;
    },
  },
  '/export/graph.cypher': {
    media: 'text/plain; charset=utf-8',
    isOfDay: false,
    words: 'the whole graph as statements that load it into an empty Neo4j',
    async *write(reading) {
      yield await loadScriptHead([
        ...(await remarksOf(reading)),
        'Load it into an empty database: cypher-shell -f graph.cypher',
      ]);
      for await (const part of wholeGraph(reading.store.past)) yield loadScriptOf(part);
    },
  },
};

/** What a file should say of itself. */
async function remarksOf({ store, site }: Exploring): Promise<readonly string[]> {
  return [
    `All nodes and relationships of ${site}, data version ${await store.dataVersion()}.`,
    'Each series says on what terms its figures may be passed on; those that may be cited singly only are left out.',
  ];
}
