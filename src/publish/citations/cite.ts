import { writableText } from '../../lib/writable-text.ts';
import type { CslItem } from './citable.ts';

interface Citation {
  format(what: string, options?: { readonly [name: string]: unknown }): string;
}

interface CitationJs {
  readonly Cite: new (items: readonly unknown[]) => Citation;
  readonly plugins: { readonly config: { get(name: string): { format: { [setting: string]: boolean } } } };
}

/** Loaded with the first citation: the styles take a third of a second. */
async function load(): Promise<CitationJs> {
  const core = (await import('@citation-js/core' as string)) as CitationJs;
  await Promise.all([import('@citation-js/plugin-bibtex' as string), import('@citation-js/plugin-csl' as string)]);
  // Keys stay as they are.
  Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  return core;
}

let loaded: Promise<CitationJs> | undefined;

/**
 * Signs that citation-js would take for markup ("<b>" as bold) or leave away (letters that its table of TeX does not have).
 * While a citation is written a word stands for each: one without capitals, which are put in braces. A text that has the
 * beginning of such a word itself has its first letter written so.
 */
const RISKY = /[<>]|z(?=qx)|[^\p{ASCII}“”‘’–—…]/gu;

/** Names of organisations are written as they are, so that what means something to TeX needs a word as well. */
const RISKY_IN_NAMES = /[<>\\{}%&$#_^~]|z(?=qx)|[^\p{ASCII}“”‘’–—…]/gu;

const STAND_IN = /zqx([0-9a-f]+)qxz/g;

/** A citation is a line: to TeX two ends of lines would end the paragraph. */
const onOneLine = (text: string): string => writableText(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ');

const plainText = (text: string, risky = RISKY): string =>
  onOneLine(text).replace(risky, (sign) => `zqx${(sign.codePointAt(0) as number).toString(16)}qxz`);

/** An item in a format of citation-js; `written` says how signs are written there that mean something to it. */
export async function cite(
  item: CslItem,
  format: 'bibtex' | 'bibliography',
  options: { readonly [name: string]: unknown },
  written: { readonly [sign: string]: string } = {},
): Promise<string> {
  loaded ??= load();
  const { Cite } = await loaded;
  const { title, note, author, ...rest } = item;
  const items = [
    {
      ...rest,
      title: plainText(title),
      author: author.map(({ literal }) => ({ literal: plainText(literal, RISKY_IN_NAMES) })),
      ...(rest.publisher === undefined ? {} : { publisher: plainText(rest.publisher, RISKY_IN_NAMES) }),
      ...(note === undefined ? {} : { note: plainText(note) }),
    },
  ];
  const text = new Cite(items).format(format, options).replace(STAND_IN, (_word, point: string) => {
    const sign = String.fromCodePoint(Number.parseInt(point, 16));
    return written[sign] ?? sign;
  });
  return `${text.trim()}\n`;
}
