import { Problem } from '../../domain/problem.ts';
import type { Setting } from '../../publish/forms.ts';
import { frameSizeOf } from '../../publish/frame-size.ts';
import { oembedOf, oembedXml } from '../../publish/oembed.ts';
import { type ParsedPath, parsePath } from '../../publish/parse-path.ts';
import { pictureSizeOf } from '../../publish/write-form.ts';
import type { Publications } from './publications.ts';

/** What a consumer of oEmbed asks, as the query of its address has it. */
export interface OembedQuestion {
  readonly url?: string | undefined;
  readonly format?: string | undefined;
  readonly maxwidth?: string | undefined;
  readonly maxheight?: string | undefined;
}

export interface OembedReply {
  readonly body: string;
  readonly media: string;
}

const EXAMPLE = '"/oembed?url=" and a permalink of this site, percent-encoded';

/** Answers a consumer of oEmbed 1.0. The address is read and never fetched. */
export async function answerOembed(
  question: OembedQuestion,
  publications: Publications,
  site: string,
): Promise<OembedReply> {
  const { url, format = 'json' } = question;
  if (url === undefined || url === '') throw new Problem('BAD_ARGUMENT', `"url" is missing; ask ${EXAMPLE}.`);
  const most = { width: sizeAsked('maxwidth', question.maxwidth), height: sizeAsked('maxheight', question.maxheight) };
  if (format !== 'json' && format !== 'xml') throw new Problem('FORMAT_NOT_IMPLEMENTED', format);
  const { path, revision } = ownPath(url, site);
  const { kind, slug, theme, view } = path;
  const publication = await (revision === null
    ? publications.current(kind, slug)
    : publications.kept(kind, slug, revision));
  const hasChart = publication.subject.kind === 'claim' && publication.subject.chart !== null;
  const setting: Setting = {
    site,
    frozen: revision !== null,
    theme,
    view: hasChart && view === 'chart' ? view : 'main',
  };
  const picture = await pictureSizeOf(publication, setting);
  const answer = oembedOf(publication, setting, frameSizeOf(publication, setting, picture, most), picture, most);
  return format === 'json'
    ? { body: `${JSON.stringify(answer)}\n`, media: 'application/json; charset=utf-8' }
    : { body: oembedXml(answer), media: 'text/xml; charset=utf-8' };
}

function sizeAsked(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Problem(
    'BAD_ARGUMENT',
    `"${name}" is "${text.slice(0, 80)}"; it must be a whole number of dots, 1 or more.`,
  );
}

/** What an address of ours asks for; any other address is not here. */
function ownPath(text: string, site: string): { readonly path: ParsedPath; readonly revision: string | null } {
  const url = URL.canParse(text) ? new URL(text) : null;
  const base = new URL(site);
  // Who embeds may write "http" for "https", and browsers write "localhost" as they were told.
  const prefix = base.pathname.replace(/\/$/, '');
  const isOurs =
    url !== null && /^https?:$/.test(url.protocol) && url.host === base.host && url.pathname.startsWith(`${prefix}/`);
  const path = isOurs ? parsePath(url.pathname.slice(prefix.length)) : null;
  if (url === null || path === null) throw new Problem('NOTHING_TO_EMBED', text, site);
  return { path, revision: path.revision ?? url.searchParams.get('revision') };
}
