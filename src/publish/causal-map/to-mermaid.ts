import type { Standing } from '../../domain/standing.ts';
import type { CausalMap, MappedLink } from './causal-map.ts';
import { linkLabel } from './link-label.ts';

/** Thick by definition, whole where evidence is for it alone, broken where it is disputed or not tested. */
const ARROWS: { readonly [S in Standing]: string } = {
  ESTABLISHED: '==>',
  SUPPORTED: '-->',
  CONTESTED: '-.->',
  UNTESTED: '-.->',
  UNSUPPORTED: '-.->',
};

/** What tells apart those that share a broken arrow: dashes, dots, grey dots. */
const DASHES: { readonly [S in Standing]?: string } = {
  CONTESTED: 'stroke-dasharray:6 4',
  UNTESTED: 'stroke-dasharray:1 5',
  UNSUPPORTED: 'stroke-dasharray:1 5,stroke:#999',
};

/**
 * Mermaid reads labels as HTML and as Markdown: a dot makes "1. " a list and "www.cbo.gov" an address, a colon an icon of
 * "fa:fa-car". So only letters, digits, commas, single blanks and, behind or within a word, colons, hyphens and brackets stay
 * as they are.
 */
const KEPT =
  /[\p{L}\p{M}\p{N},]|(?<=[^ ]) (?=[^ ])|(?<=[\p{L}\p{N}])(?::(?= [^ ])|-(?=[\p{L}\p{N}]))|\((?=\p{L})|(?<=\p{L})\)/uy;

/** A text as a label: every sign that could mean something as its number, "#35;". */
export function mermaidText(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; ) {
    KEPT.lastIndex = at;
    const sign = String.fromCodePoint(text.codePointAt(at) as number);
    written += KEPT.test(text) ? sign : `#${sign.codePointAt(0)};`;
    at += sign.length;
  }
  return written;
}

/** Slugs have no underscore and may be words of Mermaid's own, such as "end". */
const nodeName = (slug: string): string => `f_${slug.replaceAll('-', '_')}`;

/**
 * A flowchart. Its title is that of a subgraph round all of it: what front matter gives is cleaned as HTML and drawn as text, so
 * that "S&P" would become "S&amp;P". A plus at the head of a label would make it a list.
 */
export function toMermaid({ title, factors, links }: CausalMap): string {
  const arrow = (link: MappedLink) => {
    const label = linkLabel(link).replace('+', '#43;');
    return `    ${nodeName(link.from)} ${ARROWS[link.standing]}|"${label}"| ${nodeName(link.to)}`;
  };
  const dashes = Object.entries(DASHES).flatMap(([standing, style]) => {
    const places = [...links.keys()].filter((place) => links[place]?.standing === standing);
    return places.length === 0 ? [] : [`  linkStyle ${places.join(',')} ${style}`];
  });
  return [
    'flowchart LR',
    `  subgraph map["${mermaidText(title)}"]`,
    '    direction LR',
    ...factors.map(({ slug, name }) => `    ${nodeName(slug)}["${mermaidText(name)}"]`),
    ...links.map(arrow),
    '  end',
    ...dashes,
    '',
  ].join('\n');
}
