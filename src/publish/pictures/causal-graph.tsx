import { DOMParser } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import type { Standing } from '../../domain/standing.ts';
import { linkLabel } from '../causal-map/link-label.ts';
import { pathOf } from '../paths.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { LoopSubject } from '../subjects/loop.ts';
import { linesOf } from './lines.ts';
import { drawable, Line } from './text.tsx';
import type { Colours } from './theme.ts';

/** What has factors and links to be drawn. */
export type Drawn = CausalLinkSubject | CausalMapSubject | LoopSubject;

/** Factors and links as Graphviz laid them out: markup of SVG and its size in dots. */
export interface Graph {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Line styles of standings; each is told by a word on its link too. */
export const LINES: {
  readonly [S in Standing]: { readonly style: string; readonly width: number; readonly dash: string | undefined };
} = {
  ESTABLISHED: { style: 'solid', width: 2.6, dash: undefined },
  SUPPORTED: { style: 'solid', width: 1.6, dash: undefined },
  CONTESTED: { style: 'dashed', width: 1.6, dash: '7 4' },
  UNTESTED: { style: 'dotted', width: 1.6, dash: '2 4' },
  UNSUPPORTED: { style: 'dotted', width: 1.6, dash: '2 4' },
};

/** A text between quotes in the language of Graphviz; "&" begins an entity there, and "\" an escape. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"&\n]/g, (sign) => ({ '\\': '\\\\', '"': '\\"', '&': '&amp;', '\n': '\\n' })[sign] as string)}"`;

const wrapped = (text: string, width: number, size: number): string =>
  linesOf(drawable(text), width, size)
    .map((line) => line.replace(/[\\"&]/g, (sign) => ({ '\\': '\\\\', '"': '\\"', '&': '&amp;' })[sign] as string))
    .join('\\n');

function dotOf(subject: Drawn, site: string, colours: Colours): string {
  const { factors, links } = subject.map;
  const isMap = subject.kind === 'causal-map';
  const weakest = subject.kind === 'loop' ? subject.weakestLink.slug : null;
  const names = new Map(factors.map(({ slug }, index) => [slug, `n${index}`]));
  const size = isMap ? 12 : 14;
  const nodes = factors.map(
    ({ name }, index) => `n${index} [label="${wrapped(name, isMap ? 110 : 150, size)}", id="factor${index}"];`,
  );
  const edges = links.map((link, index) => {
    const { width, style } = LINES[link.standing];
    const colour = colours.standings[link.standing];
    const label = `${linkLabel(link)}${link.slug === weakest ? ', weakest link' : ''}`;
    return `${names.get(link.from)} -> ${names.get(link.to)} [id="link${index}", label="\u00a0\u00a0${label}\u00a0", style=${style}, penwidth=${width}, color="${colour}", fontcolor="${colour}", URL=${quoted(`${site}${pathOf({ kind: 'causal-link', slug: link.slug })}`)}, tooltip=${quoted(drawable(link.statement))}];`;
  });
  return [
    'digraph {',
    `graph [bgcolor="transparent", rankdir="${subject.kind === 'causal-link' ? 'LR' : 'TB'}", nodesep=${isMap ? 0.3 : 0.7}, ranksep=${isMap ? 0.55 : 0.6}, charset="UTF-8", pad=0.1];`,
    `node [shape="box", style="rounded,filled", fillcolor="${colours.shade}", color="${colours.rule}", fontcolor="${colours.ink}", fontname="Helvetica", fontsize=${size}, margin="0.22,0.12"];`,
    `edge [fontname="Helvetica", fontsize=${isMap ? 10.5 : 12.5}, arrowsize=0.8];`,
    ...nodes,
    ...edges,
    '}',
  ].join('\n');
}

/** Lays a map out, its links leading to their pages at a site. */
export async function layOut(subject: Drawn, site: string, colours: Colours): Promise<Graph> {
  const { instance } = await import('@viz-js/viz');
  viz ??= instance();
  const svg = (await viz).renderString(dotOf(subject, site, colours), { format: 'svg', engine: 'dot' });
  return embeddable(svg);
}

let viz: ReturnType<typeof import('@viz-js/viz').instance> | undefined;

/** What Graphviz drew as part of a larger picture: no titles that browsers would show, links as SVG 2 has them. */
function embeddable(svg: string): Graph {
  const document = new DOMParser().parseFromString(svg.slice(svg.indexOf('<svg')), 'image/svg+xml');
  const root = document.documentElement as unknown as SVGElement;
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  for (const title of root.querySelectorAll('title')) title.remove();
  for (const node of root.querySelectorAll('*')) {
    node.removeAttribute('class');
    const id = node.getAttribute('id');
    if (id !== null) node.setAttribute('id', id.replaceAll('-', '_'));
    const href = node.getAttribute('xlink:href');
    if (href === null) continue;
    node.setAttribute('href', href);
    node.setAttribute('aria-label', node.getAttribute('xlink:title') ?? '');
    node.removeAttribute('xlink:href');
    node.removeAttribute('xlink:title');
    if (!(node.parentElement?.getAttribute('id') ?? '').endsWith('_label')) continue;
    // The label leads where its line leads.
    node.setAttribute('aria-hidden', 'true');
    node.setAttribute('tabindex', '-1');
  }
  const graph = root.querySelector('g') as unknown as { toString(): string };
  const markup = graph
    .toString()
    .replaceAll(/<!--.*?-->\s*/gs, '')
    .replaceAll(/<text\b([^>]*)>([^<]*)<\/text>/g, lettered);
  return { markup, width, height };
}

/** A text of Graphviz in the fonts of ours; one in several scripts is drawn as all texts are. */
function lettered(_whole: string, attributes: string, content: string): string {
  const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const text = content
    .replaceAll(/&#(\d+);/g, (_code, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_entity, name: string) => ENTITIES[name] as string);
  return renderToString(
    <Line
      x={Number(of('x'))}
      y={Number(of('y'))}
      text={text}
      size={Number(of('font-size'))}
      colour={of('fill')}
      anchor={of('text-anchor') === 'middle' ? 'middle' : 'start'}
    />,
  );
}

const ENTITIES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
