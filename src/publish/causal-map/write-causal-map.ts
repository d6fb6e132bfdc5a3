import type { CausalFormat } from '../../domain/causal-format.ts';
import type { CausalMap } from './causal-map.ts';
import { inOrder } from './in-order.ts';
import { toDot } from './to-dot.ts';
import { toGraphml } from './to-graphml.ts';
import { toJson } from './to-json.ts';
import { toMermaid } from './to-mermaid.ts';
import { toSignedText } from './to-signed-text.ts';

const WRITERS: { readonly [F in CausalFormat]: (map: CausalMap) => string } = {
  MERMAID: toMermaid,
  DOT: toDot,
  GRAPHML: toGraphml,
  SIGNED_TEXT: toSignedText,
  JSON: toJson,
};

/** A causal map in a format: the same map, in whatever order it came, gives the same bytes. */
export function writeCausalMap(map: CausalMap, format: CausalFormat): string {
  return WRITERS[format](inOrder(map));
}
