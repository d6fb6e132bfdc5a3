import type { FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.ts';
import { clipped } from '../lib/clipped.ts';

/** What an address asks after its "?": only what there is, and each of it once. What is left out is not there. */
export function parametersOf<N extends string>(
  { query }: FastifyRequest,
  names: readonly N[],
): { readonly [K in N]?: string } {
  const given = query as { readonly [name: string]: string | string[] };
  for (const [name, value] of Object.entries(given)) {
    if (!(names as readonly string[]).includes(name)) {
      const known = names.length === 0 ? 'is none' : `are ${names.map((each) => `"${each}"`).join(', ')}`;
      throw new Problem('BAD_ARGUMENT', `There is no parameter "${clipped(name)}"; there ${known}.`);
    }
    if (Array.isArray(value)) {
      throw new Problem('BAD_ARGUMENT', `"${name}" is given ${value.length} times; give it once.`);
    }
  }
  return given as { readonly [K in N]?: string };
}
