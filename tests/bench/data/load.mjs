// Loads a made-up graph through the store, as the program writes it.
import { changesOf } from './changes.mjs';

const BY = { actor: 'bench', at: '2026-02-01T12:00:00Z' };

/** Records of one transaction; more of them and its memory grows, fewer and its fixed cost tells. */
const MOST_RECORDS = 6_000;

/** Loads the articles from one number to another, both in it. `tell` is told how many are in. */
export async function loadArticles(store, shape, { from = 1, to, tell = () => undefined }) {
  let batch = [];
  let records = 0;
  for (let article = from; article <= to; article += 1) {
    for (const change of changesOf(article, shape)) {
      batch.push(change);
      records += change.records.length;
    }
    if (records < MOST_RECORDS && article < to) continue;
    await store.applyAll(batch, BY);
    batch = [];
    records = 0;
    tell(article);
  }
}
