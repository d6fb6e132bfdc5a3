/** How well a causal link is borne out, best first. */
export const Standing = {
  ESTABLISHED: 'ESTABLISHED',
  SUPPORTED: 'SUPPORTED',
  CONTESTED: 'CONTESTED',
  UNTESTED: 'UNTESTED',
  UNSUPPORTED: 'UNSUPPORTED',
} as const;

export type Standing = (typeof Standing)[keyof typeof Standing];

const BEST_FIRST = Object.values(Standing);

/** The lowest of several standings: a chain is as good as its weakest link. */
export function weakest(standings: readonly Standing[]): Standing {
  return standings.reduce<Standing>(
    (low, next) => (BEST_FIRST.indexOf(next) > BEST_FIRST.indexOf(low) ? next : low),
    Standing.ESTABLISHED,
  );
}
