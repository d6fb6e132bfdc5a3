import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import { digestOf } from './digest.ts';
import type { DigestTable, Words } from './digest-parts.ts';
import { webUrl } from './web-url.ts';

/** What stays as it is in wikitext; every other sign is written as its number, which no notation of MediaWiki reads. */
const KEPT =
  /^[\p{L}\p{M}\p{N} ,.;%()?“”‘’…–—→−+$€£/]$|^(?!\p{ASCII})(?:\p{Extended_Pictographic}|\p{Emoji_Component})$/u;

/** A hyphen in a word or a day, where it begins no rule, table row or conversion of scripts. */
const IN_WORD = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u;

/** A colon after a word, where it begins no list and no address. */
const AFTER_WORD = /(?<=[\p{L}\p{N}”]):(?= )/u;

/** "RFC 2119" and the like become links by themselves, unless the blank is a number too. */
const MAGIC = /\b(RFC|PMID|ISBN)(?= )/g;

/** A text in wikitext, on one line and without any meaning of its own. */
export function wikiText(text: string): string {
  const line = shownText(text).replace(/\s+/g, ' ').trim();
  let written = '';
  let at = 0;
  for (const sign of line) {
    const around = line.slice(Math.max(0, at - 2), at + 3);
    const isKept =
      KEPT.test(sign) || (sign === '-' && IN_WORD.test(around)) || (sign === ':' && AFTER_WORD.test(around));
    written += isKept ? sign : `&#${sign.codePointAt(0)};`;
    at += sign.length;
  }
  // At the start of a line these begin lists, and in a cell attributes.
  return written
    .replace(/^[;+]/, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(MAGIC, '$1&#32;')
    .replaceAll('&#32; ', '&#32;');
}

/** An address as the first word of an external link. */
const target = (url: string): string =>
  url.replace(/[\s[\]<>"'|{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

export function wikiLink(words: Words): string {
  if (typeof words === 'string') return wikiText(words);
  const url = webUrl(words.url);
  return url === null ? wikiText(words.text) : `[${target(url)} ${wikiText(words.text)}]`;
}

/** A subject as tables of MediaWiki with a reference, which any wiki shows without an extension but Cite. */
export function toWikitext({ subject, revision, at }: Publication, { site, frozen }: Setting): string {
  const { heading, lead, facts, paragraphs, tables } = digestOf(subject, site);
  const own = `${site}${pathOf(subject, frozen ? { revision } : {})}`;
  const name = `fiscal-claims-${subject.slug === '' ? 'causal-map' : subject.slug.replace('/', '-')}`;
  const frozenUrl = `${site}${pathOf(subject, { revision })}`;
  const reference = `<ref name="${name}">${wikiLink({ text: heading, url: own })}, fiscal-claims, ${wikiLink({ text: `as of ${at.slice(0, 10)}`, url: frozenUrl })}.</ref>`;
  const blocks = [
    tableOf(`${wikiText(heading)}${reference}`, null, [['Text', lead], ...facts]),
    ...paragraphs.map(wikiText),
    ...tables.map((table) => withNote(table)),
    '<references />',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function withNote({ title, columns, rows, note }: DigestTable): string {
  return [tableOf(wikiText(title), columns, rows), ...(note === null ? [] : [wikiText(note)])].join('\n');
}

/** Without columns the first cell of each row is its head. */
function tableOf(caption: string, columns: readonly string[] | null, rows: readonly (readonly Words[])[]): string {
  return [
    '{| class="wikitable"',
    `|+ ${caption}`,
    ...(columns === null ? [] : ['|-', ...columns.map((column) => `! scope="col" | ${wikiText(column)}`)]),
    ...rows.flatMap((row) => [
      '|-',
      ...row.map((cell, index) =>
        columns === null && index === 0 ? `! scope="row" | ${wikiLink(cell)}` : `| ${wikiLink(cell)}`,
      ),
    ]),
    '|}',
  ].join('\n');
}
