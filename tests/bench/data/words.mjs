// Texts of made-up claims, as long as those of the seed, the same for the same number.

/** A whole number below `most`, that looks random and is the same for the same numbers. */
export function pick(most, ...numbers) {
  let state = 2_166_136_261;
  for (const number of numbers) {
    state = Math.imul(state ^ (number + 0x9e37), 16_777_619);
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
    state ^= state >>> 13;
  }
  return (state >>> 0) % most;
}

export const oneOf = (list, ...numbers) => list[pick(list.length, ...numbers)];

const AMOUNTS = [
  'Net marketable borrowing',
  'Net interest outlays',
  'Debt held by the public',
  'Receipts from individual income taxes',
  'Custody holdings of foreign officials',
  'The cash balance of the Treasury',
  'Outlays for social insurance',
  'Issuance of bills',
  'Reverse repurchase agreements',
  'Reserves of depository institutions',
];

const PLACES = ['the federal government', 'the states', 'the central bank', 'local authorities', 'foreign holders'];

const CHANGES = ['above', 'below'];

const BASES = [
  'the same month of the year before',
  'what had been planned in the autumn',
  'the average of the five years to 2019',
  'the first projection of the budget office',
];

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu ya ze chi sho tru'.split(' ');

export const amountOf = (metric) => `${AMOUNTS[metric % AMOUNTS.length]} of ${PLACES[metric % PLACES.length]}`;

/** A word that is in the texts of one article only. */
export const townOf = (article) =>
  `${[article, article / 20, article / 400].map((each) => SYLLABLES[Math.floor(each) % SYLLABLES.length]).join('')}ton`;

export const titleOf = (article) => {
  const town = townOf(article);
  return `${oneOf(AMOUNTS, article, 1)} and the Road Ahead of ${town[0].toUpperCase()}${town.slice(1)}`;
};

export const statementOf = (article, claim, metric, billions) =>
  `${amountOf(metric)} is put at ${billions} billion dollars, ${pick(40, article, claim, 2) + 1} percent ` +
  `${oneOf(CHANGES, article, claim, 3)} ${oneOf(BASES, article, claim, 4)}` +
  `${claim % 5 === 0 ? `, as seen from ${townOf(article)}.` : '.'}`;

export const findingOf = (article, claim, evidence, billions) =>
  `The publisher gives ${billions} billion dollars for the period, which is ${pick(30, article, claim, evidence, 5) + 1} percent ` +
  `${oneOf(CHANGES, article, claim, evidence, 6)} ${oneOf(BASES, article, claim, evidence, 7)}, and so the figure as printed.`;
