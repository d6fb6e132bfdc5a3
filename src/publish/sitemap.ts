import { xmlText } from '../lib/xml-text.ts';

/** The most addresses of one file: https://www.sitemaps.org/protocol.html */
export const MOST_IN_SITEMAP = 50_000;

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const document = (root: string, each: string, addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${XMLNS}">`,
    ...addresses.map((address) => `  <${each}><loc>${xmlText(address)}</loc></${each}>`),
    `</${root}>`,
    '',
  ].join('\n');

/** Addresses of pages for search engines. When a page changed last is left out, since it is not known of all. */
export const sitemap = (addresses: readonly string[]): string => document('urlset', 'url', addresses);

/** Addresses of sitemaps, where one would be too long. */
export const sitemapIndex = (addresses: readonly string[]): string => document('sitemapindex', 'sitemap', addresses);
