// What is measured: whole checks from the text of a formula to the sentence of the verdict, on the series of the seed.
// Formulas that were read lately are remembered. Those of one observation are of another day each, thousands of them, so
// that each is read anew; the claims of an article are checked over and over, and theirs are remembered as on a server.
import { fileURLToPath } from 'node:url';
import { factsOfSeed } from '../../../dist/actions/facts-of-seed.js';
import { readSeedFolder } from '../../../dist/connectors/seed-folder.js';
import { readSeed } from '../../../dist/ingest/read-seed.js';
import { seedFacts } from '../../../dist/ingest/seed-facts.js';
import { checkFigure } from '../../../dist/verify/check-figure.js';
import { parseFigure } from '../../../dist/verify/figure/parse-figure.js';
import { say } from '../say.mjs';
import { goal, median, rate, spread } from '../statistics.mjs';

const TODAY = '2026-11-22';

const ROUNDS = 9;
const MS_A_ROUND = 400;

/** A figure as somebody sends it, without a claim. */
const bare = { period: null, anchor: null, kind: null, asOf: null, today: TODAY, articleDay: null };

/** Ways of checking, each with work that tells how many checks it did. */
async function checksOfFormulas() {
  const { files, schemas } = await readSeedFolder(fileURLToPath(new URL('../../..', import.meta.url)));
  const seed = readSeed(files, schemas);
  const held = seedFacts(seed);
  const facts = factsOfSeed(held);
  const { observations } = held.series.get('fred/dgs10');
  let day = 0;

  function oneObservation(isRight) {
    const { period, value } = observations[day++ % observations.length];
    const printed = `${isRight ? value : value.plus(10)}%`;
    const { verdict } = checkFigure({
      formula: `at("fred/dgs10", "${period.text}")`,
      stated: parseFigure(printed),
      facts,
      ...bare,
    });
    if ((verdict === 'ACCURATE') !== isRight) throw new Error(`${printed} on ${period.text} came out as ${verdict}.`);
  }

  const days = new Map(seed.articles.map(({ id, publishedOn }) => [id, publishedOn]));
  const claims = [...held.claims.values()].filter(({ formula, quantity }) => formula !== null && quantity !== null);

  function article() {
    for (const { formula, quantity, period, periodAnchor, kind, articleId } of claims) {
      const articleDay = days.get(articleId) ?? null;
      const moment = { asOf: articleDay, today: articleDay, articleDay };
      checkFigure({ formula, stated: quantity, period, anchor: periodAnchor, kind, facts, ...moment });
    }
    return claims.length;
  }

  const many = (check) => () => {
    for (let done = 0; done < 200; done += 1) check();
    return 200;
  };
  return [
    { name: 'checks of one observation, right', work: many(() => oneObservation(true)), target: 20_000 },
    { name: 'checks of one observation, wrong', work: many(() => oneObservation(false)) },
    { name: `the ${claims.length} claims of the seed, as published`, work: article },
  ];
}

/** Checks a second on one core, of each way in turn. */
export async function measure() {
  const contenders = await checksOfFormulas();
  const rates = new Map(contenders.map(({ name }) => [name, []]));
  for (const { work } of contenders) await rate(work, MS_A_ROUND);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, work } of contenders) rates.get(name).push(await rate(work, MS_A_ROUND));
  }
  const [first] = contenders;
  for (const { name, target } of contenders) {
    const all = rates.get(name);
    const ratio =
      name === first.name ? '' : `, ${(median(all) / median(rates.get(first.name))).toFixed(3)} of the first`;
    const kept = target === undefined ? '' : `; ${goal(median(all), target)}`;
    say(`${name}, one core: ${spread(all, 'a second')}${ratio}${kept}`);
  }
}
