// How long it takes to find and check the figures of a text of 100 kB, over the whole seed in memory.
import { checkText } from '../../../dist/actions/check-text.js';
import { createLoaders } from '../../../dist/actions/loaders.js';
import { say } from '../say.mjs';
import { goal, median, spread } from '../statistics.mjs';
import { seededStore } from '../stores/seeded-store.mjs';

const DAY = '2026-01-31';
const BYTES = 100_000;
const ROUNDS = 9;
const MOST_SECONDS = 1;

/** A paragraph of prose: a figure in about twenty words, each year with other numbers. */
const paragraph = (year) =>
  `The federal deficit came to $${(1.5 + year / 100).toFixed(2)} trillion in fiscal ${2000 + year}, or ${(4 + year / 10).toFixed(1)}% of GDP, ` +
  'and it was the talk of the town for the better part of that autumn. Those who had seen such years before were calm. ' +
  `Net interest rose by $${year} billion in fiscal ${2000 + year}, while the 10-year Treasury yield fell ${year} basis points in ${2000 + year}. ` +
  'Nobody could say how long that would last, and three senators said so on television at 8:30 a.m. on Monday.\n';

const prose = () => {
  let text = '';
  for (let year = 1; text.length < BYTES; year = (year % 25) + 1) text += paragraph(year);
  return text.slice(0, BYTES);
};

/** A store with the seed, and how to read a text over it: seconds and figures. */
async function textReading() {
  const store = await seededStore(DAY);
  const text = prose();
  return {
    name: `a text of ${BYTES / 1000} kB, found, matched and checked`,
    async read() {
      const view = store.view();
      const started = performance.now();
      const { figures } = await checkText(
        { text, publishedOn: DAY },
        { store: view, loaders: createLoaders(view), today: DAY },
      );
      return { seconds: (performance.now() - started) / 1000, figures: figures.length };
    },
    close: () => store.close(),
  };
}

/** Seconds that a text takes. */
export async function measure() {
  const texts = await textReading();
  const readings = [];
  for (let round = 0; round < ROUNDS; round += 1) readings.push(await texts.read());
  await texts.close();
  const seconds = readings.map((each) => each.seconds);
  const kept = goal(median(seconds), MOST_SECONDS, { unit: ' s', atMost: true });
  say(`${texts.name}, ${readings[0].figures} figures: ${spread(seconds, 's')}; ${kept}`);
}
