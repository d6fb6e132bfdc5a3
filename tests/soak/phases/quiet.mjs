import { read, recordAnswers } from '../readers.mjs';
import { timer } from '../statistics.mjs';

/** Readers alone: what is answered, how fast, and what the program then holds. */
export async function quiet({ where, server, ledger, addresses, seconds, isWhole }) {
  // Code that has run is faster; what is measured is what readers have, and not the first of them.
  if (isWhole) await recordAnswers(where, addresses.honest);
  const recorded = await recordAnswers(where, addresses.honest);
  const told = (asked, answer) => ledger.honest('readers alone', asked, answer);
  const times = await read(where, recorded, { from: addresses.honest, isOver: timer(seconds), told });
  return { recorded, times, memory: await server.memory() };
}
