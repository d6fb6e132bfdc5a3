import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { API_VERSION } from './domain/version.ts';
import type { Answered } from './graphql/count-use.ts';
import type { StoreWatch } from './store/watched-executor.ts';

/** Bounds of times, in seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const COSTS = [10, 100, 1_000, 10_000, 100_000];

/** One request over HTTP that has been answered. */
export interface RequestAnswered {
  /** As it is declared, "/claims/*"; null for what is nowhere. */
  readonly route: string | null;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Code of its refusal. */
  readonly refusal: string | null;
}

/** What is counted while the program serves, for Prometheus and what reads its format. */
export interface Metrics {
  readonly store: StoreWatch;
  requestStarts(): void;
  requestEnds(answered: RequestAnswered): void;
  operationEnds(answered: Answered): void;
  /** What never became a request was refused. */
  refused(code: string): void;
  /** Redis could not be asked, so that this instance counted by itself. */
  limitTrouble(): void;
  readonly mediaType: string;
  /** All of it, in the text format of https://prometheus.io/docs/instrumenting/exposition_formats/. */
  text(): Promise<string>;
}

/** Counters of this process, all at zero. */
export function createMetrics(clock: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `fiscal_claims_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[], labelNames: string[] = []) =>
    new Histogram({ name: `fiscal_claims_${name}`, help, buckets, labelNames, registers });

  new Gauge({
    name: 'fiscal_claims_build_info',
    help: 'Version of the program; always 1.',
    labelNames: ['version'],
    registers,
  }).set({ version: API_VERSION }, 1);
  const running = new Gauge({
    name: 'fiscal_claims_http_requests_running',
    help: 'Requests that are being answered.',
    registers,
  });
  const requests = histogram('http_request_seconds', 'Time from a request to the end of its answer.', SECONDS, [
    'route',
    'method',
    'status',
  ]);
  const refusals = counter('refusals_total', 'Requests, operations and fields that were refused, by code.', ['code']);
  const fields = counter('graphql_fields_total', 'Operations that name a field.', ['field']);
  const operations = counter('graphql_operations_total', 'Operations, by how their answer was come by.', ['answered']);
  const costs = histogram('graphql_cost', 'Nodes that an operation may touch, as in extensions.cost.', COSTS);
  const statements = histogram('store_seconds', 'Time that the store takes over a read or write.', SECONDS, ['kind']);
  const failures = counter('store_failures_total', 'Reads and writes that failed, by code.', ['kind', 'code']);
  // A page looks for a thousand records: they are added up here, and counted when somebody asks.
  const lookups = { yes: 0, no: 0 };
  new Counter({
    name: 'fiscal_claims_cache_lookups_total',
    help: 'Records looked for in the cache, by whether they were there.',
    labelNames: ['found'],
    registers,
    collect() {
      this.reset();
      for (const [found, count] of Object.entries(lookups)) if (count > 0) this.inc({ found }, count);
    },
  });
  const troubles = counter(
    'rate_limit_trouble_total',
    'Requests that were counted in this process, since Redis could not be asked.',
  );

  return {
    store: {
      clock,
      worked(kind, milliseconds, code) {
        statements.observe({ kind }, milliseconds / 1_000);
        if (code !== null) failures.inc({ kind, code });
      },
      looked(found, of) {
        lookups.yes += found;
        lookups.no += of - found;
      },
    },
    requestStarts: () => running.inc(),
    requestEnds({ route, method, status, milliseconds, refusal }) {
      running.dec();
      requests.observe({ route: route ?? 'none', method, status }, milliseconds / 1_000);
      if (refusal !== null) refusals.inc({ code: refusal });
    },
    operationEnds(answered) {
      for (const field of answered.fields) fields.inc({ field });
      operations.inc({ answered: answered.by ?? 'refused' });
      if (answered.cost !== null) costs.observe(answered.cost);
      for (const code of answered.refusals) refusals.inc({ code });
    },
    refused: (code) => refusals.inc({ code }),
    limitTrouble: () => troubles.inc(),
    mediaType: registry.contentType,
    text: () => registry.metrics(),
  };
}
