import { setTimeout as wait } from 'node:timers/promises';
import { HONEST } from '../hostile/honest.mjs';
import { send } from '../hostile/send.mjs';

/** Readers at once, and how long each looks at what it got. */
const READERS = 2;
const LOOKS_MS = 20;

/** What readers ask, with the answers of now to hold later ones against. */
export async function recordAnswers(where, from) {
  const recorded = [];
  for (const { name, request } of HONEST) {
    const { status, body } = await send(where, request, { from });
    if (status !== 200)
      throw new Error(`${name} was answered with ${status} when all was quiet: ${body.slice(0, 200)}`);
    recorded.push({ name, request, expected: body });
  }
  return recorded;
}

/** Lets readers ask all of it again and again, until it is time; gives the times of their answers in milliseconds. */
export async function read(where, recorded, { from, isOver, told }) {
  const times = [];
  const reader = async (first) => {
    for (let at = first; !isOver(); at += 1) {
      const asked = recorded[at % recorded.length];
      const answer = await send(where, asked.request, { from });
      // What begins after the end is of the next phase.
      if (answer.status === 200) times.push(answer.ms);
      told(asked, answer);
      await wait(LOOKS_MS);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, at) => reader(at * 7)));
  return times;
}
