import { LRUCache } from 'lru-cache';
import { NODE_LABELS } from '../domain/node-label.ts';
import { Problem } from '../domain/problem.ts';
import { budget } from '../lib/budget.ts';
import { conditionsGiven, scopeKind, scopeRow } from './claim-pages.ts';
import { AFTER, BEFORE, PAGE, readAlongFromIds, readAlongFromPage, stepsOf } from './cypher/ahead-statements.ts';
import type { GraphExecutor, Parameters, Row } from './graph-executor.ts';
import { pageName, recordName } from './kept-names.ts';
import type { Mapping } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';
import { pageOf } from './page-of.ts';
import type { Ahead } from './store.ts';
import { versionOf } from './versions.ts';

/** What was read together, by the names that it is kept under, and the version that it is of. */
export interface ReadAhead {
  readonly version: string;
  readonly found: ReadonlyMap<string, unknown>;
}

/** Reads together what is asked for one by one. */
export interface ReadsAhead {
  /** Null where this is not, or not yet, known to pay. */
  read(wanted: Ahead): Promise<ReadAhead | null>;
}

/** Steps of one statement: a database plans it as a whole, and the longer the more there are. */
const MOST_STEPS = 24;

/** Statements that are known of; each is some kilobytes long. */
const MOST_KNOWN = 300;

/** Statements that are tried in a minute; strangers could else have the database plan one for each request of theirs. */
const MOST_TRIED_A_MINUTE = 30;

type Standing = 'ASKED_ONCE' | 'BEING_TRIED' | 'READY' | 'UNFIT';

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

function versionIn(lists: Lists): string {
  const [before, after] = [BEFORE, AFTER].map((of) => versionOf(lists.get(of)?.[0]));
  if (before !== after) throw new Problem('DATA_CHANGING', before as string, after as string);
  return before as string;
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
 * waits for its plan, and from then on it is read by.
 */
export function createReadsAhead(executor: GraphExecutor, clock: () => number): ReadsAhead {
  const known = new LRUCache<string, Standing>({ max: MOST_KNOWN });
  const mayTry = budget(MOST_TRIED_A_MINUTE, clock);

  async function tryOut({ text, parameters }: Statement): Promise<void> {
    known.set(text, 'BEING_TRIED');
    try {
      await executor.read(text, parameters);
      known.set(text, 'READY');
    } catch (error) {
      // What fails in passing may do the next time.
      known.set(text, error instanceof Problem && error.code !== 'STORE_SYNTAX' ? 'ASKED_ONCE' : 'UNFIT');
    }
  }

  return {
    async read(wanted) {
      if (stepsOf(wanted.along).length > MOST_STEPS) return null;
      const statement = statementFor(wanted);
      const standing = known.get(statement.text);
      if (standing === undefined) known.set(statement.text, 'ASKED_ONCE');
      if (standing === 'ASKED_ONCE' && mayTry(1)) void tryOut(statement);
      if (standing !== 'READY') return null;
      const lists = listsOf(await executor.read(statement.text, statement.parameters));
      return { version: versionIn(lists), found: foundIn(wanted, lists) };
    },
  };
}
