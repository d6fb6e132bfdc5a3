// What is asked for: pages and single claims, spread over the whole list by slug.
import { slugAt } from '../data/shapes.mjs';

const PAGE = 50;
const PAGES = 20;
const CLAIMS = 200;

/** Pages that begin after claims that lie equally far apart, the first of them at the front; a key is a slug, or none. */
function pageKeys(shape, claims) {
  const last = claims - PAGE;
  const places = Array.from({ length: PAGES }, (_, index) => Math.round((index * last) / (PAGES - 1)));
  return [...new Set(places)].map((place) => (place === 0 ? '' : slugAt(shape, place - 1)));
}

function claimKeys(shape, claims) {
  const count = Math.min(CLAIMS, claims);
  return Array.from({ length: count }, (_, index) => slugAt(shape, Math.floor((index * claims) / count)));
}

/** The works on a graph of so many claims. `least` is what claims there must be in each answer. */
export const worksOn = (shape, claims) => [
  { name: 'page', keys: pageKeys(shape, claims), rows: PAGE, text: 'a page of 50 claims' },
  { name: 'claim', keys: claimKeys(shape, claims), rows: 1, text: 'one claim' },
];
