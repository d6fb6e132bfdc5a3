import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole document: components escape what they hold. */
export function documentOf(
  head: ComponentChildren,
  body: ComponentChildren,
  attributes: { readonly [name: string]: string } = {},
): string {
  return `<!doctype html>\n${renderToString(h('html', { lang: 'en', ...attributes }, [h('head', {}, head), h('body', {}, body)]))}\n`;
}

/** Path on this very server, wherever it is reached: an address that names another host might not answer a reader here. */
export function localPath(site: string, path: string): string {
  return `${new URL(site).pathname.replace(/\/$/, '')}${path}`;
}

/** The same of an address of ours; others stay. */
export function localUrl(site: string, url: string): string {
  return url.startsWith(`${site}/`) ? localPath(site, url.slice(site.length)) : url;
}
