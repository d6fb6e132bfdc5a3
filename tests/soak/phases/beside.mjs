import { send } from '../../hostile/send.mjs';
import { read } from '../readers.mjs';
import { mixed, timer } from '../statistics.mjs';

/** Those who send hostile requests without a pause. */
const ATTACKERS = 2;

/** Hostile requests beside readers; gives the times of the readers' answers. */
export async function beside({ where, ledger, entries, recorded, addresses, seconds, row, isLimited }) {
  const isOver = timer(seconds);
  const all = mixed(entries);
  const attack = async (first) => {
    for (let at = first; !isOver(); at += 1) {
      const entry = all[at % all.length];
      const answer = await send(where, entry.request, { from: addresses.hostile });
      ledger.hostile(`hostile requests${row}`, entry, answer, isLimited);
    }
  };
  const attackers = Array.from({ length: ATTACKERS }, (_, at) => attack(Math.floor((at * all.length) / ATTACKERS)));
  const told = (asked, answer) => ledger.honest(`readers beside them${row}`, asked, answer);
  const times = await read(where, recorded, { from: addresses.honest, isOver, told });
  await Promise.all(attackers);
  return times;
}
