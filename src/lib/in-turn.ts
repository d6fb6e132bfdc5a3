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
