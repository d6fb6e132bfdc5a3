import { NODE_LABELS } from '../../domain/node-label.ts';

/** Labels of the nodes that say something; book-keeping (Graph, Origin, JournalEntry) is apart. */
export const STORED_LABELS = [...NODE_LABELS, 'Check'] as const;

export type StoredLabel = (typeof STORED_LABELS)[number];
