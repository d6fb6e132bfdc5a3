import { type SignedStep, signedText } from '../causal/signed-text.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Loop } from '../domain/loop.ts';
import { LOOP_LENGTHS } from './known-loops.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import { weighLoop } from './weigh-loop.ts';

/** A loop in the notation of causal loop diagrams, with its number. */
export async function signLoop(loop: Loop, loaders: Loaders): Promise<string> {
  const { links, polarity } = await weighLoop(loop, loaders);
  const [steps, number] = await Promise.all([signedSteps(links, loaders), numberOf(loop, loaders)]);
  return signedText(steps, polarity, number);
}

/** The steps of a walk as the notation needs them. */
export function signedSteps(links: readonly CausalLink[], loaders: Loaders): Promise<SignedStep[]> {
  return Promise.all(
    links.map(async ({ fromId, polarity, delay }) => {
      const { name } = await mustLoad(loaders.record.Factor, fromId);
      return { from: name, polarity, delayed: delay !== null };
    }),
  );
}

/** The number of a loop among those of its letter; null where a search cannot tell: beyond its bounds. */
async function numberOf({ id, linkIds }: Loop, loaders: Loaders): Promise<number | null> {
  const known = (await loaders.causalGraph()).loops(Math.max(linkIds.length, LOOP_LENGTHS.usual));
  return known.hit === null ? (known.numbers.get(id) ?? null) : null;
}
