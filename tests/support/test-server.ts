import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { copiesIn } from '../../src/connectors/copies.ts';
import { readPublishedTexts } from '../../src/connectors/published-texts.ts';
import type { Guards } from '../../src/http/guarded-app.ts';
import { createServer, type ServerParts } from '../../src/http/server.ts';
import type { Store } from '../../src/store/store.ts';
import { createTelemetry, type Telemetry } from '../../src/telemetry.ts';
import { ROOT } from './seeded-store.ts';

export const EXAMPLES = readFileSync(join(ROOT, 'schema/examples.graphql'), 'utf8');

/** The words of schema.org that are shipped. */
export const SCHEMA_CONTEXT = readFileSync(join(ROOT, 'schema/contexts/schema-org.jsonld'), 'utf8');

/** Where the server of the tests is to be reached. */
export const SITE = 'https://claims.example.org';

/** A day after everything in the seed was published. */
export const TODAY = '2026-11-22';

/** Telemetry that keeps what is reported instead of writing it. */
export function quietTelemetry(): Telemetry & { readonly reported: unknown[] } {
  const telemetry = createTelemetry('silent');
  const reported: unknown[] = [];
  return {
    ...telemetry,
    reported,
    report(error, requestId) {
      reported.push(error);
      return telemetry.report(error, requestId);
    },
  };
}

/** A folder that is not there: nobody has attached anything. */
export const NO_COPIES = copiesIn(join(tmpdir(), 'fiscal-claims-without-copies'));

/** Nobody is limited, and nothing counted: tests ask faster than readers. */
export const UNGUARDED: Guards = {
  limit: null,
  mostAtOnce: 10_000,
  trustProxy: [],
  metrics: null,
  metricsToken: null,
  isStopping: () => false,
};

/** A server on the day of the tests; parts that a test has of its own take the place of the usual ones. */
export async function testServer(store: Store, parts: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  return createServer({
    store,
    copies: NO_COPIES,
    telemetry: quietTelemetry(),
    now: () => `${TODAY}T10:00:00.000Z`,
    site: () => SITE,
    build: 'test',
    // Answers are not kept: tests put other stores behind the same questions.
    answers: { compiled: true, keptBytes: 0, persisted: true, clock: () => 0 },
    examples: EXAMPLES,
    texts: await readPublishedTexts(ROOT),
    assets: join(ROOT, 'dist/assets'),
    guards: UNGUARDED,
    ...parts,
  });
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
}

/** Asks a server without a network in between. */
export async function ask(
  app: FastifyInstance,
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query, variables, operationName }),
  });
  return response.json() as Answer;
}
