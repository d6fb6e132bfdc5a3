import { polarityOfPath } from '../causal/polarity-of-path.ts';
import { signedPath } from '../causal/signed-text.ts';
import type { Polarity } from '../domain/causal-link.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import { signedSteps } from './sign-loop.ts';
import type { CausalPath } from './trace-paths.ts';

/** The sign of a path: the product of those of its links. */
export const signOfPath = ({ links }: CausalPath): Polarity => polarityOfPath(links.map(({ polarity }) => polarity));

/** A path in the notation of causal loop diagrams. */
export async function signPath(path: CausalPath, loaders: Loaders): Promise<string> {
  const last = path.links.at(-1);
  const to = last === undefined ? '' : (await mustLoad(loaders.record.Factor, last.toId)).name;
  return signedPath(await signedSteps(path.links, loaders), to, signOfPath(path));
}
