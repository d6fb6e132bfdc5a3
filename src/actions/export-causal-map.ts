import type { CausalFormat } from '../domain/causal-format.ts';
import { writeCausalMap } from '../publish/causal-map/write-causal-map.ts';
import { allOf } from './all-of.ts';
import { causalMapOf } from './causal-map-of.ts';
import type { Loaders } from './loaders.ts';

/** All factors and causal links of the graph in a format. */
export async function exportCausalMap(format: CausalFormat, loaders: Loaders): Promise<string> {
  const [factors, links] = await Promise.all([allOf('Factor', loaders), allOf('CausalLink', loaders)]);
  const map = await causalMapOf(factors, links, loaders);
  return writeCausalMap({ ...map, title: 'Causal map', loop: null }, format);
}
