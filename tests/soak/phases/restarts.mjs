import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { send } from '../../hostile/send.mjs';
import { runCommand, startServer } from '../program.mjs';
import { read } from '../readers.mjs';
import { timer } from '../statistics.mjs';

/** Spoils the greatest file of the store in its midst. */
async function damage(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => !/snapshots|copies|lock/.test(name));
  const files = await Promise.all(names.map(async (name) => ({ name, at: await stat(join(folder, name)) })));
  const [greatest] = files.filter(({ at }) => at.isFile()).sort((a, b) => b.at.size - a.at.size);
  const file = await open(join(folder, greatest.name), 'r+');
  await file.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, Math.floor(greatest.at.size / 2));
  await file.close();
}

/** Everything of the store but what was shown, which no seed brings back. */
async function lose(folder) {
  for (const name of await readdir(folder)) {
    if (name !== 'snapshots') await rm(join(folder, name), { recursive: true, force: true });
  }
}

const nothing = async () => undefined;

/** How the program is ended, and what is done to its store before it is started again. */
const WAYS = [
  { name: 'ended by SIGTERM', signal: 'SIGTERM', before: nothing },
  { name: 'ended by kill -9', signal: 'SIGKILL', before: nothing },
  {
    name: 'ended, the store removed, seeded anew',
    signal: 'SIGTERM',
    before: ({ folder }) => lose(folder),
    embedded: true,
  },
  {
    name: 'ended by kill -9, the store damaged',
    signal: 'SIGKILL',
    before: ({ folder }) => damage(folder),
    embedded: true,
  },
  {
    name: 'ended, `fiscal-claims seed`',
    signal: 'SIGTERM',
    before: ({ environment }) => runCommand(environment, ['seed']),
  },
];

/** Claims that were shown, by the addresses that they are frozen under. */
async function shown({ where, recorded }) {
  const frozen = recorded.flatMap(({ name, expected }) => {
    const { revision } = /\/claims\/.+\.json$/.test(name) ? JSON.parse(expected) : {};
    return revision === undefined ? [] : [`/revisions/${revision}${name}`];
  });
  return Promise.all(frozen.map(async (path) => ({ path, body: (await send(where, { path })).body })));
}

/** Ends the program in many ways beside readers; what they get is whole and right, or nothing, and what was shown stays. */
export async function restarts(soak) {
  const { where, ledger, recorded, addresses, environment, folder, seconds, isWhole } = soak;
  const isOver = timer(seconds);
  const acknowledged = await shown(soak);
  let { server } = soak;
  let [isDone, ended] = [false, 0];
  const told = (asked, answer) => ledger.honest('readers beside restarts', asked, answer, true);
  const reading = read(where, recorded, { from: addresses.honest, isOver: () => isDone, told });
  const ways = WAYS.filter(({ embedded }) => !embedded || environment.NEO4J_URI === undefined);
  // Each way once, however long that takes, where the time is not too short for it.
  while (ended < (isWhole ? ways.length : 1) || !isOver()) {
    const { name, signal, before } = ways[ended % ways.length];
    const code = await server.end(signal);
    await before({ folder, environment });
    server = await startServer(environment);
    ledger.did(name, signal === 'SIGTERM' && code !== 0 ? `it ended with ${code}.` : null);
    for (const { path, body } of acknowledged) {
      ledger.kept('what was shown', path, (await send(where, { path }, { from: addresses.honest })).body === body);
    }
    for (const asked of recorded) {
      ledger.honest('answers after restarts', asked, await send(where, asked.request, { from: addresses.honest }));
    }
    ended += 1;
  }
  isDone = true;
  await reading;
  return server;
}
