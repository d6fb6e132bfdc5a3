import { shownText } from '../lib/shown-text.ts';
import type { Setting } from './forms.ts';
import type { Size } from './frame-size.ts';
import { embedPathOf, pathOf } from './paths.ts';
import type { Publication } from './publication.ts';
import { digestOf } from './texts/digest.ts';

/** An answer of oEmbed 1.0: https://oembed.com. */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which a consumer may keep the answer. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** A day; what is in the frame is always of the moment. */
const CACHE_AGE = 86_400;

/** A text of an attribute or element, in HTML as in XML. */
export const markupText = (text: string): string =>
  shownText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What a consumer puts on its page: a frame without script, of just the size that the answer tells. The thumbnail, twice as
 * fine as the drawing, is left away where it is larger than what is allowed.
 */
export function oembedOf(
  { subject, revision }: Publication,
  { site, frozen, theme, view }: Setting,
  size: Size,
  picture: Size | null,
  most: { readonly width?: number | undefined; readonly height?: number | undefined },
): OembedAnswer {
  const kept = frozen ? { revision } : {};
  const title = shownText(digestOf(subject, site).heading);
  const src = `${site}${embedPathOf(subject, { theme, view, ...kept })}`;
  const thumbnail = picture && { width: picture.width * 2, height: picture.height * 2 };
  const fits =
    thumbnail !== null &&
    thumbnail.width <= (most.width ?? Number.POSITIVE_INFINITY) &&
    thumbnail.height <= (most.height ?? Number.POSITIVE_INFINITY);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'fiscal-claims',
    provider_url: site,
    cache_age: CACHE_AGE,
    html: `<iframe src="${markupText(src)}" width="${size.width}" height="${size.height}" title="${markupText(title)}" loading="lazy"></iframe>`,
    ...size,
    ...(fits
      ? {
          thumbnail_url: `${site}${pathOf(subject, { form: 'png', theme, view, ...kept })}`,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  };
}

/** The same as XML, which oEmbed asks for beside JSON. */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${markupText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}
