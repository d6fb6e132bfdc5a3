import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { Problem } from '../../domain/problem.ts';
import { inTurns, inTurnsUntilOneFails } from '../../lib/in-turn.ts';
import type { GraphExecutor, GraphTransaction, GraphValue, Parameters, ReadTransaction } from '../graph-executor.ts';
import { mapParameters } from '../map-parameters.ts';
import { schemaStatements } from '../schema-statements.ts';
import { createCheckpoints } from './checkpoints.ts';
import { grafeoProblem, isConflict, openingProblem } from './grafeo-problem.ts';
import { GRAPH_FILE } from './graph-files.ts';
import { refuseSchemaChange, refuseWrites } from './read-only-statement.ts';
import { rowsOfValues } from './row-of-values.ts';
import { ensureTextIndex, searchTextIndex } from './text-index.ts';

/** How often work that met another write is run again; the engine does not wait, so it is tried at once. */
const ATTEMPTS = 3;

/** The engine keeps what a transaction wrote a second time until it ends, and gains nothing by more. */
const NODES_AT_ONCE = 5_000;

/** An integer past 2^53 would be another number when it comes back. */
function exact(value: GraphValue): GraphValue {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is too large to be stored as an exact integer; store it as text.`);
  }
  return value;
}

/** Where the engine's file is. One that only looks writes nothing, not even what a killed process left in the log. */
interface Place {
  readonly folder: string | null;
  readonly isLooking?: boolean;
}

async function openDatabase({ folder, isLooking = false }: Place): Promise<GrafeoDB> {
  if (folder === null) return grafeo.GrafeoDB.create();
  try {
    if (isLooking) return grafeo.GrafeoDB.openReadOnly(join(folder, GRAPH_FILE));
    await mkdir(folder, { recursive: true });
    return grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
  } catch (error) {
    throw openingProblem(error, folder);
  }
}

async function runIn(transaction: Transaction, statement: string, parameters: Parameters) {
  return transaction.executeCypher(statement, mapParameters(parameters, exact));
}

/** The engine rolls a transaction back by itself after some errors, and refuses to do it twice. */
function rollBack(transaction: Transaction): void {
  if (transaction.isActive) transaction.rollback();
}

/** Opens the engine inside this process: on one file in `folder`, or in memory when that is null. */
export async function openGrafeo({ folder, isLooking = false }: Place): Promise<GraphExecutor> {
  const database = await openDatabase({ folder, isLooking });
  const place = folder === null ? 'memory' : `"${folder}"`;
  let closed = false;
  /** The queue that writes stand in. */
  const inTurn = inTurns();

  /** The engine goes on answering after its end, so the adapter refuses. */
  function refuseWhenClosed(): void {
    if (closed) throw new Problem('STORE_UNAVAILABLE', `The store in ${place} is closed; start the program again.`);
  }

  const checkpoints = createCheckpoints(() => inTurn(async () => database.walCheckpoint()));

  async function writeOnce<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    refuseWhenClosed();
    const transaction = database.beginTransaction();
    // The engine would run what comes behind a statement that failed, and keep it.
    const inOrder = inTurnsUntilOneFails();
    try {
      const result = await work({
        run: (statement, parameters = {}) =>
          inOrder(async () => {
            refuseSchemaChange(statement);
            return rowsOfValues((await runIn(transaction, statement, parameters)).rows());
          }),
      });
      transaction.commit();
      return result;
    } finally {
      rollBack(transaction);
    }
  }

  async function write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    let wrote = false;
    checkpoints.writeStarts();
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const result = await writeOnce(work);
          wrote = folder !== null;
          return result;
        } catch (error) {
          if (attempt >= ATTEMPTS || !isConflict(error)) throw grafeoProblem(error, place);
        }
      }
    } finally {
      checkpoints.writeEnds(wrote);
    }
  }

  /** Work that only reads: its transaction is rolled back, whatever comes. */
  async function reading<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    refuseWhenClosed();
    const transaction = database.beginTransaction();
    // The engine runs statements on threads of its own, of which the shortest would end first.
    const inOrder = inTurns();
    const run: GraphTransaction['run'] = (statement, parameters = {}) =>
      inOrder(async () => {
        refuseSchemaChange(statement);
        const result = await runIn(transaction, statement, parameters);
        refuseWrites(result.counters);
        return rowsOfValues(result.rows());
      });
    try {
      return await work({ run, search: (words, limit) => searchTextIndex(run, words, limit) });
    } catch (error) {
      throw grafeoProblem(error, place);
    } finally {
      rollBack(transaction);
    }
  }

  const read: GraphExecutor['read'] = (statement, parameters) =>
    reading((transaction) => transaction.run(statement, parameters));

  return {
    description: `grafeo ${grafeo.version()}`,
    nodesAtOnce: NODES_AT_ONCE,
    read,
    reading,
    write: (work) => inTurn(() => write(work)),
    ensureSchema: () =>
      inTurn(async () => {
        refuseWhenClosed();
        try {
          for (const statement of await schemaStatements()) await database.executeCypher(statement);
          await ensureTextIndex(database);
          if (folder !== null) database.walCheckpoint();
        } catch (error) {
          throw grafeoProblem(error, place);
        }
      }),
    health: async () => {
      await read('RETURN 1');
      const failure = checkpoints.failure();
      if (failure !== null) throw grafeoProblem(failure, place);
    },
    close: () =>
      inTurn(async () => {
        if (closed) return;
        closed = true;
        checkpoints.stop();
        try {
          database.close();
        } catch (error) {
          throw grafeoProblem(error, place);
        }
      }),
  };
}
