// What is asked for: pages and single claims, spread over the whole list by slug.
import { slugAt } from '../data/shapes.mjs';

const PAGE = 50;
const PAGES = 20;
const CLAIMS = 200;

/** A graph of so many claims has enough for a measurement that asks for none twice. */
const LARGE = 50_000;
const EVERY = 5;

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

/** Claims that are each asked for once, as long as a measurement lasts; those of `claimKeys` are not among them. */
function freshKeys(shape, claims) {
  const count = claims / EVERY;
  return Array.from({ length: count }, (_, index) => slugAt(shape, index * EVERY + EVERY - 1));
}

/** The works on a graph of so many claims. `rows` is how many claims an answer has; `compared` how many answers are compared. */
export function worksOn(shape, claims) {
  const works = [
    { name: 'page', keys: pageKeys(shape, claims), rows: PAGE, text: 'a page of 50 claims', isHot: true },
    { name: 'claim', keys: claimKeys(shape, claims), rows: 1, text: 'one claim', isHot: true },
  ].map((work) => ({ ...work, compared: work.keys.length }));
  if (claims < LARGE) return works;
  const fresh = { name: 'fresh', keys: freshKeys(shape, claims), rows: 1, text: 'one claim', isHot: false };
  return [...works, { ...fresh, compared: 5 }];
}
