// `npm run bench`: how fast figures are checked, and how fast loops are found, and what a seeding takes. Works through the same work in turns, so that whatever else the machine
// does falls on all of it alike, and tells medians over rounds with their spread.
import { availableParallelism, cpus } from 'node:os';
import { checksOfFormulas } from './checks.mjs';
import { loopSearches } from './loops.mjs';
import { seedings } from './seeding.mjs';
import { textReading } from './texts.mjs';

const ROUNDS = 9;
const MS_A_ROUND = 400;

const say = (text) => process.stdout.write(`${text}\n`);

/** How often a second some work is done, over at least so many milliseconds. */
function rate(work) {
  const started = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    done += work();
    elapsed = performance.now() - started;
  } while (elapsed < MS_A_ROUND);
  return (done * 1000) / elapsed;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const contenders = await checksOfFormulas();
const rates = new Map(contenders.map(({ name }) => [name, []]));
for (const { work } of contenders) rate(work);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, work } of contenders) rates.get(name).push(rate(work));
}

const [first] = contenders;
const firstMedian = median(rates.get(first.name));
const whole = (number) => Math.round(number).toLocaleString('en');
say(
  `Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}; ${ROUNDS} rounds, one core.`,
);
for (const { name, target } of contenders) {
  const all = rates.get(name);
  const middle = median(all);
  const spread = `${whole(Math.min(...all))} to ${whole(Math.max(...all))}`;
  const ratio = name === first.name ? '' : `, ${(middle / firstMedian).toFixed(3)} of the first`;
  const goal = target === undefined ? '' : `; target ${whole(target)}: ${middle >= target ? 'met' : 'missed'}`;
  say(`${name}: ${whole(middle)} a second (${spread})${ratio}${goal}`);
}

const spreadOf = (numbers, unit) =>
  `${median(numbers).toFixed(1)} ${unit} (${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)})`;

for (const { name, search } of loopSearches()) {
  const taken = Array.from({ length: ROUNDS }, search);
  const seconds = taken.map((each) => each.seconds);
  const goal = median(seconds) <= 1 ? 'met' : 'missed';
  say(`${name}: ${taken[0].outcome}, ${spreadOf(seconds, 's')}; target 1 s: ${goal}`);
}

const texts = await textReading();
const readings = [];
for (let round = 0; round < ROUNDS; round += 1) readings.push(await texts.read());
await texts.close();
const readIn = readings.map(({ seconds }) => seconds);
say(
  `${texts.name}, ${readings[0].figures} figures: ${spreadOf(readIn, 's')}; target 1 s: ${median(readIn) <= 1 ? 'met' : 'missed'}`,
);

for (const { name, seed, rounds, target, missing } of await seedings()) {
  if (missing !== null) {
    say(`${name}: left out. ${missing}`);
    continue;
  }
  const taken = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await seed());
  const seconds = taken.map((each) => each.seconds);
  const goal = `target ${target} s: ${median(seconds) <= target ? 'met' : 'missed'}`;
  const processor = spreadOf(
    taken.map((each) => each.processor),
    's of processor time',
  );
  const memory = spreadOf(
    taken.map((each) => each.megabytes),
    'MB',
  );
  say(`${name}, ${rounds} rounds: ${spreadOf(seconds, 's')}, ${processor}, ${memory}; ${goal}`);
}
