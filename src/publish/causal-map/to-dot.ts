import type { Standing } from '../../domain/standing.ts';
import type { CausalMap, MappedLink } from './causal-map.ts';
import { linkLabel } from './link-label.ts';

const STYLES: { readonly [S in Standing]: string } = {
  ESTABLISHED: 'style="bold"',
  SUPPORTED: 'style="solid"',
  CONTESTED: 'style="dashed"',
  UNTESTED: 'style="dotted"',
  UNSUPPORTED: 'style="dotted", color="gray60"',
};

const ESCAPES: { readonly [sign: string]: string } = {
  '\\': '\\\\',
  '"': '\\"',
  '&': '&amp;',
  '\n': '\\n',
  '\r': '&#13;',
};

/**
 * A text as a label (an escString of Graphviz): besides the quote, backslashes are doubled, or "\N" would be the name of the
 * node, and "&" is written out, or "&lt;" would be drawn as "<". https://graphviz.org/docs/attr-types/escString/
 */
export function dotText(text: string): string {
  return `"${text.replace(/[\\"&\n\r]/g, (sign) => ESCAPES[sign] as string)}"`;
}

/** A directed graph in the language of Graphviz; slugs are the names of the nodes. */
export function toDot({ title, factors, links }: CausalMap): string {
  const edge = (link: MappedLink) => {
    const attributes = [
      `id=${dotText(link.slug)}`,
      `label=${dotText(linkLabel(link))}`,
      `tooltip=${dotText(link.statement)}`,
      STYLES[link.standing],
    ];
    return `  ${dotText(link.from)} -> ${dotText(link.to)} [${attributes.join(', ')}];`;
  };
  return [
    'digraph {',
    `  graph [label=${dotText(title)}, labelloc="t", rankdir="LR", charset="UTF-8"];`,
    '  node [shape="box"];',
    ...factors.map(({ slug, name }) => `  ${dotText(slug)} [label=${dotText(name)}];`),
    ...links.map(edge),
    '}',
    '',
  ].join('\n');
}
