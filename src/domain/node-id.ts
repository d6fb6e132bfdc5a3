import { sha256 } from '../lib/sha256.ts';
import { ID_PREFIXES, NODE_LABELS, type NodeLabel } from './node-label.ts';

const ID = /^([a-z]+)_([0-9a-f]{24})$/;

const LABEL_OF_PREFIX = new Map(NODE_LABELS.map((label) => [ID_PREFIXES[label] as string, label]));

/**
 * The id of a node, from what never changes about it: its label and its slug (of an observation: series, period and
 * vintage). 96 bits of a SHA-256, so that rewording a statement or seeding again leaves every id as it was.
 */
export function nodeId(label: NodeLabel, slug: string): string {
  return `${ID_PREFIXES[label]}_${sha256(`${label}\n${slug}`).slice(0, 24)}`;
}

/** The label that an id belongs to; undefined when the text does not have the shape of an id. */
export function labelOfId(id: string): NodeLabel | undefined {
  const prefix = ID.exec(id)?.[1];
  return prefix === undefined ? undefined : LABEL_OF_PREFIX.get(prefix);
}

/** Identity of an observation: no vintage and the empty vintage are the same. */
export function observationId(seriesSlug: string, period: string, vintage: string | null): string {
  return nodeId('Observation', `${seriesSlug}@${vintage ?? ''}#${period}`);
}
