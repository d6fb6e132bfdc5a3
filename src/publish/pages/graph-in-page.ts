import { shownText } from '../../lib/shown-text.ts';
import { type Drawn, layOut } from '../pictures/causal-graph.tsx';
import type { Colours } from '../pictures/theme.ts';
import { localPath } from './document.ts';
import { VARIABLES } from './style/colours.ts';

/**
 * Factors and links as a part of a page: in the colours that the page's sheet names, and each link by the slug of what it
 * leads to, for scripts. It is read link by link, and so is no image.
 */
export async function graphInPage(subject: Drawn, title: string, site: string): Promise<string> {
  const { markup, width, height } = await layOut(subject, localPath(site, ''), STAND_INS);
  const links = subject.map.links.map(({ slug }) => slug);
  const factors = subject.map.factors.map(({ slug }) => slug);
  const inner = markup
    .replace(/ id="link(\d+)"/g, (_id, index: string) => ` data-link="${links[Number(index)]}"`)
    .replace(/ id="factor(\d+)"/g, (_id, index: string) => ` data-factor="${factors[Number(index)]}"`)
    .replace(/ id="[^"]*"/g, '')
    .replace(/#0000[0-9a-f]{2}\b/gi, (colour) => VARIABLE_OF.get(colour.toLowerCase()) ?? colour);
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const label = shownText(title).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="group" aria-label="${label}">${inner}</svg>`;
}

/** Graphviz takes no variables for colours, so that it draws in colours that stand for them. */
const VARIABLE_OF = new Map<string, string>();

function standIn<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    const turned = Object.entries(value).map(([key, inner]) => [key, standIn(inner)]);
    return (Array.isArray(value) ? turned.map(([, inner]) => inner) : Object.fromEntries(turned)) as T;
  }
  const colour = `#0000${VARIABLE_OF.size.toString(16).padStart(2, '0')}`;
  VARIABLE_OF.set(colour, String(value));
  return colour as T;
}

const STAND_INS: Colours = standIn(VARIABLES);
