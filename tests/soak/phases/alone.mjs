import { isRefused } from '../../hostile/judge.mjs';
import { send } from '../../hostile/send.mjs';
import { mixed, timer } from '../statistics.mjs';

/** How long a refusal may take on a quiet server. */
export const REFUSED_WITHIN_MS = 100;

/** What took longer is tried again: on a machine that others use too, the least of some times is what it takes. */
const TRIES = 4;

/** Each hostile request by itself; gives those that were slowest to be refused. */
export async function alone({ where, ledger, entries, addresses, seconds }) {
  const isOver = timer(seconds);
  const slow = [];
  for (const entry of mixed(entries)) {
    if (isOver()) break;
    const answer = await send(where, entry.request, { from: addresses.hostile });
    ledger.hostile('hostile requests, one by one', entry, answer);
    if (!isRefused(answer)) continue;
    let { ms } = answer;
    for (let again = 1; again < TRIES && ms > REFUSED_WITHIN_MS; again += 1) {
      ms = Math.min(ms, (await send(where, entry.request, { from: addresses.hostile })).ms);
    }
    slow.push({ name: entry.name, ms });
  }
  return slow.sort((a, b) => b.ms - a.ms);
}
