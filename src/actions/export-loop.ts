import type { CausalFormat } from '../domain/causal-format.ts';
import type { Loop } from '../domain/loop.ts';
import { writeCausalMap } from '../publish/causal-map/write-causal-map.ts';
import { causalMapOf } from './causal-map-of.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';
import { weighLoop } from './weigh-loop.ts';

/** A loop in a format, its links in the order of the walk. */
export async function exportLoop(loop: Loop, format: CausalFormat, loaders: Loaders): Promise<string> {
  const { links, polarity, standing } = await weighLoop(loop, loaders);
  const factors = await mustLoadAll(
    loaders.record.Factor,
    links.map((link) => link.fromId),
  );
  const map = await causalMapOf(factors, links, loaders);
  return writeCausalMap({ ...map, title: loop.name, loop: { slug: loop.slug, polarity, standing } }, format);
}
