import { LRUCache } from 'lru-cache';
import { NODE_LABELS } from '../domain/node-label.ts';
import { budget } from '../lib/budget.ts';
import { conditionsGiven, scopeKind, scopeRow } from './claim-pages.ts';
import { PAGE, readAlongFromIds, readAlongFromPage, stepsOf, VERSION } from './cypher/ahead-statements.ts';
import type { GraphExecutor, Parameters, Row } from './graph-executor.ts';
import { pageName, recordName } from './kept-names.ts';
import type { Mapping } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';
import { pageOf } from './page-of.ts';
import { type Ahead, MOST_STEPS } from './store.ts';
import { versionOf } from './versions.ts';

/** What was read together, by the names that it is kept under, and the version that the database was at after it. */
interface ReadAhead {
  readonly version: string;
  readonly found: ReadonlyMap<string, unknown>;
}

/** Reads together what is asked for one by one. */
export interface ReadsAhead {
  /** Null where this is not, or not yet, known to pay. */
  read(wanted: Ahead): Promise<ReadAhead | null>;
}

/** Statements that were asked for once, and those that were tried; each is some kilobytes long. */
const MOST_KNOWN = 300;

/** Statements that are tried in a minute, and side by side; strangers could else keep the database busy with plans. */
const MOST_TRIED_A_MINUTE = 30;
const MOST_TRIED_AT_ONCE = 2;

/** How long a statement that failed is left alone, whatever the reason: loaders read what it would. */
const UNFIT_MS = 300_000;

/** A statement that was tried: whether its rows have come since, and until when it is left alone. */
interface Tried {
  readonly isReady: boolean;
  readonly unfitUntil: number;
}

interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

function statementFor(wanted: Ahead): Statement {
  const { along } = wanted;
  if ('ids' in wanted) return { text: readAlongFromIds(along), parameters: { ids: wanted.ids } };
  const { scope, filter, order, request } = wanted;
  const { after, before, limit } = request;
  return {
    text: readAlongFromPage(along, scopeKind(scope), filter, order, request),
    parameters: {
      ...conditionsGiven(filter),
      after: after ?? '',
      before,
      limit: limit + 1,
      scopes: [scopeRow(scope)],
    },
  };
}

/** Rows by what they are of. */
type Lists = ReadonlyMap<string, readonly Row[]>;

function listsOf(rows: readonly Row[]): Lists {
  const lists = new Map<string, Row[]>();
  for (const [of, row] of rows as readonly (readonly [string, Row])[]) {
    const list = lists.get(of);
    if (list === undefined) lists.set(of, [row]);
    else list.push(row);
  }
  return lists;
}

/** What rows say, and of what was asked for by its id, that it is not there. */
function foundIn(wanted: Ahead, lists: Lists): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const { along } = wanted;
  if ('ids' in wanted) {
    for (const id of wanted.ids) found.set(recordName(along.label, id), null);
  } else {
    const { scope, filter, order, request } = wanted;
    const page = pageOf((lists.get(PAGE) ?? []) as unknown as readonly [string, string][], request);
    found.set(pageName(scope, filter, order, request), page);
  }
  for (const label of NODE_LABELS) {
    const { record } = MAPPINGS[label] as Mapping<unknown>;
    for (const row of lists.get(label) ?? []) found.set(recordName(label, row[0] as string), record(row));
  }
  return found;
}

/**
 * Reads ahead by statements that have been asked for before: the second time one is tried beside the reading, so that nobody
 * waits for its plan, and from then on it is read by. One that fails is left alone for a while.
 */
export function createReadsAhead(executor: GraphExecutor, clock: () => number): ReadsAhead {
  const asked = new LRUCache<string, true>({ max: MOST_KNOWN });
  const tried = new LRUCache<string, Tried>({ max: MOST_KNOWN });
  const mayTry = budget(MOST_TRIED_A_MINUTE, clock);
  let trying = 0;

  async function run({ text, parameters }: Statement): Promise<readonly Row[]> {
    try {
      const rows = await executor.read(text, parameters);
      tried.set(text, { isReady: true, unfitUntil: 0 });
      return rows;
    } catch (error) {
      tried.set(text, { isReady: false, unfitUntil: clock() + UNFIT_MS });
      throw error;
    }
  }

  /** Who asked is answered by what loaders read; of a trial that fails the metrics of the store tell. */
  function tryOut(statement: Statement): void {
    tried.set(statement.text, { isReady: false, unfitUntil: Number.POSITIVE_INFINITY });
    trying += 1;
    run(statement)
      .catch(() => undefined)
      .finally(() => {
        trying -= 1;
      });
  }

  function isReady(statement: Statement): boolean {
    const { text } = statement;
    const known = tried.get(text);
    if (known?.isReady === true) return true;
    if (known !== undefined && clock() < known.unfitUntil) return false;
    if (asked.has(text) && trying < MOST_TRIED_AT_ONCE && mayTry(1)) tryOut(statement);
    asked.set(text, true);
    return false;
  }

  return {
    async read(wanted) {
      if (stepsOf(wanted.along).length > MOST_STEPS) return null;
      const statement = statementFor(wanted);
      if (!isReady(statement)) return null;
      const lists = listsOf(await run(statement));
      return { version: versionOf(lists.get(VERSION)?.[0]), found: foundIn(wanted, lists) };
    },
  };
}
