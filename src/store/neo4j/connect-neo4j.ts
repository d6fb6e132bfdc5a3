import neo4j, { type Config, type Driver, type ManagedTransaction, type Result } from 'neo4j-driver';
import { Problem } from '../../domain/problem.ts';
import type {
  GraphExecutor,
  GraphTransaction,
  GraphValue,
  Parameters,
  ReadTransaction,
  Row,
} from '../graph-executor.ts';
import { mapParameters } from '../map-parameters.ts';
import { runAll } from '../run-all.ts';
import { schemaStatements } from '../schema-statements.ts';
import { CREATE_FULL_TEXT_INDEX, READ_FULL_TEXT_INDEX, searchFullTextIndex } from './full-text-index.ts';
import { missingSchema, READ_CONSTRAINTS, READ_INDEXES } from './missing-schema.ts';
import { type Neo4jPlace, neo4jProblem, silentNeo4j } from './neo4j-problem.ts';
import { createSessions, type Sessions, type SessionWork } from './sessions.ts';

/** Where a Neo4j is and how long to wait for it. */
export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` for a cluster, `neo4j+s://` with encryption. */
  readonly uri: string;
  /** Left out for a server without authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** The user's home database when left out. */
  readonly database?: string | undefined;
  /** How long a statement that reads may take. */
  readonly statementTimeoutMs?: number | undefined;
  /** How long a change may take. */
  readonly writeTimeoutMs?: number | undefined;
  /** How long to wait for a connection, and to go on trying what failed in passing. */
  readonly patienceMs?: number | undefined;
  readonly connections?: number | undefined;
}

/** Integers go in as such; the driver would send every JavaScript number as a float. */
const encoded = (value: GraphValue): unknown => (Number.isSafeInteger(value) ? neo4j.int(value as number) : value);

async function rowsOf(result: Result): Promise<readonly Row[]> {
  const { records } = await result;
  return records.map((record) => [...record.values()] as unknown as Row);
}

const runIn = (transaction: ManagedTransaction, statement: string, parameters: Parameters) =>
  rowsOf(transaction.run(statement, mapParameters(parameters, encoded)));

/**
 * A transaction has statements of its own, on what the ones before it left open, and on a server that has just started the
 * plan of a statement costs more than its rows. So many take some 140 MB of the server's memory.
 */
const NODES_AT_ONCE = 20_000;

/** How often the schema is made again when another program makes it too. */
const SCHEMA_ATTEMPTS = 5;

/** A constraint looks through all nodes of its label that are there already. */
const SCHEMA_MS = 600_000;

/** A change may be several origins of tens of thousands of figures, the first of them on a server that has just started. */
const WRITE_MS = 180_000;

const isConflict = (error: unknown): boolean => error instanceof Problem && error.code === 'STORE_CONFLICT';

function configuration(patience: number, connections: number): Config {
  return {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    // All rows at once, as all are wanted: of two statements given together the first is then read whole before the second.
    fetchSize: -1,
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: patience,
    // Notices on indexes that a constraint already brings, and the like.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'fiscal-claims',
    // It would tell the server by which function of its own each statement came, one message more for each.
    telemetryDisabled: true,
  };
}

/** Connects to a Neo4j server or cluster. Every read sees what was written before it through the same executor. */
export async function connectNeo4j(settings: Neo4jSettings): Promise<GraphExecutor> {
  const { uri, user, password, database, connections = 50 } = settings;
  const { statementTimeoutMs = 15_000, writeTimeoutMs = WRITE_MS, patienceMs = 5_000 } = settings;
  const place: Neo4jPlace = { uri, user, database };
  const token = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const bookmarkManager = neo4j.bookmarkManager();
  const sessionOf = (driver: Driver) =>
    driver.session({
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
      ...(database === undefined ? {} : { database }),
    });
  let sessions: Sessions;
  try {
    sessions = createSessions(
      () => neo4j.driver(uri, token, configuration(patienceMs, connections)),
      sessionOf,
      (ms) => silentNeo4j(place, ms),
    );
  } catch (error) {
    throw new Problem(
      'BAD_CONFIGURATION',
      `NEO4J_URI is "${uri}", which is not the address of a Neo4j (${(error as Error).message}); write "bolt://127.0.0.1:7687" or "neo4j+s://host".`,
    );
  }

  /** The server ends a statement that takes too long; before it there may be tries that failed, and the wait for a connection. */
  async function inSession<T>(statementsMs: number, work: SessionWork<T>): Promise<T> {
    try {
      return await sessions.within(statementsMs + 2 * patienceMs, work);
    } catch (error) {
      throw neo4jProblem(error, place);
    }
  }

  const reading = <T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> =>
    inSession(statementTimeoutMs, (session) =>
      session.executeRead(
        (tx) => {
          const run: GraphTransaction['run'] = (statement, parameters = {}) => runIn(tx, statement, parameters);
          return work({ run, search: (words, limit) => searchFullTextIndex(run, words, limit) });
        },
        { timeout: statementTimeoutMs },
      ),
    );

  // To begin and end a transaction takes longer than most statements, and one alone needs neither. What fails in passing,
  // the driver tries again in a transaction only.
  const read: GraphExecutor['read'] = (statement, parameters = {}) =>
    inSession(statementTimeoutMs, async (session, isLeft) => {
      const timeout = { timeout: statementTimeoutMs };
      const patience = AbortSignal.timeout(patienceMs);
      try {
        return await rowsOf(session.run(statement, mapParameters(parameters, encoded), timeout));
      } catch (error) {
        if (!neo4j.isRetryableError(error) || patience.aborted || isLeft()) throw error;
        return session.executeRead((transaction) => runIn(transaction, statement, parameters), timeout);
      }
    });

  const writing = <T>(timeout: number, work: (transaction: GraphTransaction) => Promise<T>): Promise<T> =>
    inSession(timeout, (session, isLeft) =>
      session.executeWrite(
        async (tx) => {
          const written = await work({ run: (statement, parameters = {}) => runIn(tx, statement, parameters) });
          // Who was told that it failed runs it again: it is not to be written after that, if that can be helped.
          if (isLeft()) throw silentNeo4j(place, timeout);
          return written;
        },
        { timeout },
      ),
    );

  const write: GraphExecutor['write'] = (work) => writing(writeTimeoutMs, work);

  try {
    const [component] = await read('CALL dbms.components() YIELD name, versions RETURN versions[0]');
    const description = `neo4j ${component?.[0]}`;
    return {
      description,
      nodesAtOnce: NODES_AT_ONCE,
      read,
      reading,
      write,
      ensureSchema: async () => {
        const whatIsMissing = async () => [
          ...missingSchema(await schemaStatements(), await read(READ_CONSTRAINTS), await read(READ_INDEXES)),
          ...((await read(READ_FULL_TEXT_INDEX)).length === 0 ? [CREATE_FULL_TEXT_INDEX] : []),
        ];
        // All in one transaction: each of its own would be waited for, sixty of them at a first start.
        const make = async () => {
          const missing = await whatIsMissing();
          if (missing.length === 0) return;
          await writing(SCHEMA_MS, async ({ run }) => {
            await runAll(
              { run },
              missing.map((statement) => [statement, {}]),
            );
          });
        };
        // Another program that starts at the same time may have made some of it in between; then the rest is made.
        for (let attempt = 1; ; attempt += 1) {
          try {
            await make();
            break;
          } catch (error) {
            if (attempt >= SCHEMA_ATTEMPTS || !isConflict(error)) throw error;
          }
        }
        await read('CALL db.awaitIndexes(60)');
      },
      health: async () => {
        await read('RETURN 1');
      },
      close: () => sessions.close(),
    };
  } catch (error) {
    await sessions.close();
    throw error;
  }
}
