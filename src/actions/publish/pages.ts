import { errorPage } from '../../publish/pages/error-page.tsx';
import { icon } from '../../publish/pages/icon.ts';
import { EMBED_CSS } from '../../publish/pages/style/embed-css.ts';
import { PAGE_CSS } from '../../publish/pages/style/page-css.ts';

/** The sheets of pages, by their paths. */
export const SHEETS = { '/page.css': PAGE_CSS, '/embed.css': EMBED_CSS } as const;

/** The mark of the site, as SVG. */
export const siteIcon = icon;

/** A refusal as a page for readers. */
export const refusalPage = errorPage;
