import type { Parameters, Row } from '../graph-executor.ts';
import { type IndexAnswer, SEARCH_LABEL, SEARCH_PROPERTY } from '../search-index.ts';

type Run = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

const INDEX = 'searchable_text';

/** Terms are parted by blanks and nothing else is done to them: that they are as they should be is our matter. */
export const CREATE_FULL_TEXT_INDEX = `CREATE FULLTEXT INDEX ${INDEX} IF NOT EXISTS FOR (n:${SEARCH_LABEL}) ON EACH [n.${SEARCH_PROPERTY}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;

export const READ_FULL_TEXT_INDEX = `SHOW FULLTEXT INDEXES YIELD name WHERE name = '${INDEX}' RETURN name`;

export const COUNT_SEARCHABLE = `MATCH (n:${SEARCH_LABEL}) RETURN count(n)`;

const COUNT_WITH_WORDS = `UNWIND $words AS word
CALL (word) { CALL db.index.fulltext.queryNodes('${INDEX}', word) YIELD node RETURN count(node) AS nodes }
RETURN word, nodes`;

export const FIND_WITH_WORDS = `CALL db.index.fulltext.queryNodes('${INDEX}', $query) YIELD node
RETURN node.id, node.${SEARCH_PROPERTY} LIMIT $limit`;

/** What the index has on some words. Terms are letters and digits in lower case, so that none is an operator of Lucene. */
export async function searchFullTextIndex(run: Run, words: readonly string[], limit: number): Promise<IndexAnswer> {
  const nodes = ((await run(COUNT_SEARCHABLE))[0]?.[0] ?? 0) as number;
  const counted = new Map((await run(COUNT_WITH_WORDS, { words })) as unknown as readonly [string, number][]);
  const found = await run(FIND_WITH_WORDS, { query: words.map((word) => `+${word}`).join(' '), limit });
  return {
    nodes,
    withWord: words.map((word) => counted.get(word) ?? 0),
    found: found as unknown as IndexAnswer['found'],
  };
}
