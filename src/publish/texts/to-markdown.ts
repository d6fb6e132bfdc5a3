import { shownText } from '../../lib/shown-text.ts';
import { inOrder } from '../causal-map/in-order.ts';
import { toMermaid } from '../causal-map/to-mermaid.ts';
import { formsOf, type Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import { pictureText } from '../pictures/picture-text.ts';
import type { Publication } from '../publication.ts';
import { digestOf } from './digest.ts';
import type { DigestTable, Words } from './digest-parts.ts';
import { webUrl } from './web-url.ts';

/**
 * What means something in Markdown of GitHub, of Obsidian or of Jekyll, wherever it stands; and, before a slash or a full
 * stop, what would make an address of a text.
 */
const MEANING = /[\\`*_{}<>|&~$#@=%^]|:(?=\/)|(?<=\bwww)\./gi;

/** What means something only at the start of a line. */
const AT_START = /^(?:[-+](?=[-+\s]|$)|\d+[.)](?=\s|$))/;

/** A text in Markdown, on one line. Brackets are numbers: some readers take escaped ones inside a link for another link. */
export function markdownText(text: string): string {
  return shownText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MEANING, '\\$&')
    .replace(/[[\]]/g, (bracket) => `&#${bracket.charCodeAt(0)};`)
    .replace(AT_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** An address between the brackets of a link. */
const target = (url: string): string =>
  url.replace(/[()<>\\\s|]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));

export function markdownLink(words: Words): string {
  if (typeof words === 'string') return markdownText(words);
  const url = webUrl(words.url);
  return url === null ? markdownText(words.text) : `[${markdownText(words.text)}](${target(url)})`;
}

/** A subject in Markdown, for GitHub, Obsidian, notebooks and wikis that take it. */
export function toMarkdown({ subject, revision, at }: Publication, { site, frozen }: Setting): string {
  const { heading, lead, facts, paragraphs, tables } = digestOf(subject, site);
  const kept = frozen ? { revision } : {};
  const own = `${site}${pathOf(subject, kept)}`;
  const hasPicture = formsOf(subject.kind).includes('svg');
  const { title } = pictureText(subject, 'main');
  const graph =
    subject.kind === 'loop' || subject.kind === 'causal-link' || subject.kind === 'causal-map' ? subject.map : null;
  const blocks = [
    `## ${markdownText(heading)}`,
    ...(hasPicture ? [`[![${markdownText(title)}](${site}${pathOf(subject, { ...kept, form: 'svg' })})](${own})`] : []),
    markdownText(lead),
    ...(facts.length === 0 ? [] : [tableOf(['', ''], facts)]),
    ...paragraphs.map(markdownText),
    ...(graph === null ? [] : [`\`\`\`mermaid\n${toMermaid(inOrder(graph)).trim()}\n\`\`\``]),
    ...tables.flatMap(blocksOf),
    [
      `[${markdownText(subject.slug === '' ? 'causal map' : subject.slug)}](${own})`,
      `[as of ${at.slice(0, 10)}](${site}${pathOf(subject, { revision })})`,
      'fiscal-claims',
    ].join(' · '),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blocksOf({ title, columns, rows, note }: DigestTable): readonly string[] {
  return [`### ${markdownText(title)}`, tableOf(columns, rows), ...(note === null ? [] : [markdownLink(note)])];
}

function tableOf(columns: readonly string[], rows: readonly (readonly Words[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(markdownText)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(markdownLink))),
  ].join('\n');
}
