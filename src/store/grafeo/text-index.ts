import type { GrafeoDB } from '@grafeo-db/js';
import type { Parameters, Row } from '../graph-executor.ts';
import { asInText, type IndexAnswer, SEARCH_LABEL, SEARCH_PROPERTY } from '../search-index.ts';

type Run = (statement: string, parameters: Parameters) => Promise<readonly Row[]>;

const CALL_INDEX = `CALL grafeo.search.text('${SEARCH_LABEL}', '${SEARCH_PROPERTY}', $word, $most) YIELD node_id`;

export const COUNT_SEARCHABLE = `MATCH (n:${SEARCH_LABEL}) RETURN count(n)`;

const COUNT_WITH_WORD = `${CALL_INDEX} RETURN count(node_id)`;

/** The index gives what has any of several words, so it is asked for the rarest one and the text for the others. */
export const FIND_WITH_WORDS = `${CALL_INDEX} MATCH (n:${SEARCH_LABEL})
WHERE id(n) = node_id AND all(other IN $others WHERE n.${SEARCH_PROPERTY} CONTAINS other)
RETURN n.id, n.${SEARCH_PROPERTY} LIMIT $limit`;

/**
 * Makes the index where it is missing: the engine would make it again from all nodes, a second at 50,000. It keeps it in its
 * file and in step with every write, label and rollback.
 */
export async function ensureTextIndex(database: GrafeoDB): Promise<void> {
  const isThere = await database.textSearch(SEARCH_LABEL, SEARCH_PROPERTY, 'debt', 1).then(
    () => true,
    (error: Error) => {
      if (!error.message.includes('no text index')) throw error;
      return false;
    },
  );
  if (!isThere) {
    await database.createTextIndex(SEARCH_LABEL, SEARCH_PROPERTY, { tokenizer: 'standard', stopWords: [] });
  }
}

/** What the index has on some words, by statements that see one state of the graph. */
export async function searchTextIndex(run: Run, words: readonly string[], limit: number): Promise<IndexAnswer> {
  const nodes = ((await run(COUNT_SEARCHABLE, {}))[0]?.[0] ?? 0) as number;
  // The index gives as many as are asked for.
  const most = Math.max(nodes, 1);
  const withWord: number[] = [];
  for (const word of words) withWord.push(((await run(COUNT_WITH_WORD, { word, most }))[0]?.[0] ?? 0) as number);
  const fewest = Math.min(...withWord);
  if (fewest === 0) return { nodes, withWord, found: [] };
  const rarest = words[withWord.indexOf(fewest)] as string;
  const others = words.filter((word) => word !== rarest).map(asInText);
  const found = await run(FIND_WITH_WORDS, { word: rarest, most, others, limit });
  return { nodes, withWord, found: found as unknown as IndexAnswer['found'] };
}
