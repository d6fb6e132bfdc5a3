import { xmlText } from '../../lib/xml-text.ts';
import { PROJECT_NAME } from '../linked-data/agents.ts';
import { pathOf } from '../paths.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { TellableChange } from './verdict-change.ts';

/** A page of the feed. */
export interface VerdictsPage {
  /** Newest first. */
  readonly changes: readonly TellableChange[];
  /** When the newest of all pages came; RFC 3339, in UTC. */
  readonly updated: string;
  /** Address of the first page, of this one, and of the next older; null at the end. */
  readonly first: string;
  readonly self: string;
  readonly next: string | null;
}

/** Changes of verdicts as Atom (RFC 4287), whose older ones are on further pages (RFC 5005). */
export function verdictsAtom({ changes, updated, first, self, next }: VerdictsPage, site: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xmlText(first)}</id>`,
    '  <title>New claims and changed verdicts</title>',
    '  <subtitle>Figures on public finance that were checked here, as they come in and as their verdicts turn.</subtitle>',
    `  <updated>${updated}</updated>`,
    `  <author><name>${PROJECT_NAME}</name><uri>${xmlText(`${site}/`)}</uri></author>`,
    link('alternate', `${site}/`),
    link('self', self),
    link('first', first),
    ...(next === null ? [] : [link('next', next)]),
    ...changes.flatMap((change) => entry(change, site)),
    '</feed>',
    '',
  ].join('\n');
}

const link = (rel: string, href: string): string => `  <link rel="${rel}" href="${xmlText(href)}"/>`;

/** An entry is named by claim, time and change: changes of one claim may come within a second, and a graph that is made anew counts anew. */
function entry(change: TellableChange, site: string): readonly string[] {
  const { claim, at, updated, sequence, after } = change;
  const permalink = `${site}${pathOf({ kind: 'claim', slug: claim })}`;
  return [
    '  <entry>',
    `    <id>${xmlText(`${permalink}#verdict-${sequence}-of-${at}`)}</id>`,
    `    <title>${xmlText(titleOf(change))}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" href="${xmlText(permalink)}"/>`,
    ...(after === null ? [] : [`    <category term="${after}" label="${VERDICT_WORDS[after]}"/>`]),
    `    <content type="text">${xmlText(contentOf(change))}</content>`,
    '  </entry>',
  ];
}

function titleOf({ claim, before, after, now }: TellableChange): string {
  const figure = now === null ? claim : `“${now.printed}”${now.metric === null ? '' : `, ${now.metric}`}`;
  if (after === null) return `Taken out: ${figure}`;
  if (before === null) return `New: ${figure}: ${VERDICT_WORDS[after]}`;
  return `${figure}: now ${VERDICT_WORDS[after]}, was ${VERDICT_WORDS[before]}`;
}

/** The reason is told where it is the one of this change; a later change has its own entry. */
function contentOf({ after, now }: TellableChange): string {
  if (now === null) return 'The claim is in this graph no longer.';
  if (after === null) return `${now.statement} It was taken out then, and is there again.`;
  return after === now.verdict && now.because !== ''
    ? `${now.statement} ${VERDICT_WORDS[after]}: ${now.because}`
    : now.statement;
}
