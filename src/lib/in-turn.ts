/** Runs one piece of work after all those given before it, whether they failed or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own: what is given to it runs one after the other, in the order given. */
export function inTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The same, but what comes after a piece of work that failed does not run any more and fails as that did. */
export function inTurnsUntilOneFails(): InTurn {
  const inTurn = inTurns();
  let failure: { readonly error: unknown } | undefined;
  return (work) =>
    inTurn(async () => {
      if (failure !== undefined) throw failure.error;
      try {
        return await work();
      } catch (error) {
        failure = { error };
        throw error;
      }
    });
}
