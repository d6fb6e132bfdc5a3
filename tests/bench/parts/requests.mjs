// Requests over HTTP: the program in several settings, the generated API of @neo4j/graphql, and hand-written Cypher.

import { whatIsMissing } from '../../neo4j/neo4j-process.mjs';
import { ARTICLES } from '../data/shapes.mjs';
import { installPeer } from '../install-peer.mjs';
import { measureField } from '../requests/field.mjs';
import { FIELDS } from '../requests/fields.mjs';
import { worksOn } from '../requests/works.mjs';
import { say } from '../say.mjs';
import { goal, median, rounded, spread } from '../statistics.mjs';
import { withNeo4j } from '../stores/loaded-neo4j.mjs';

const times = (slices, others) => slices.map(({ perSecond }, round) => perSecond / others[round].perSecond);

function lineOf({ name, options, versus, targets = {} }, { work, slices }, first) {
  const own = slices.get(name);
  const middle = (what) => rounded(median(own.map((each) => each[what])));
  const other = versus ?? first;
  const parts = [
    `${name}: ${spread(
      own.map(({ perSecond }) => perSecond),
      'a second',
    )}`,
  ];
  if (other !== name) {
    const ratios = times(own, slices.get(other));
    const target = targets[work.name];
    const kept = target === undefined ? '' : `; ${goal(median(ratios), target)}`;
    parts.push(`${spread(ratios, `times "${other}"`)}${kept}`);
  }
  const ofNeo4j = options.articles === undefined ? ` and ${middle('neo4jMs')} of that of Neo4j` : '';
  parts.push(`${middle('cpuMs')} ms of its processor time${ofNeo4j}`);
  parts.push(`${median(own.map(({ statements }) => statements)).toFixed(1)} statements`);
  return `  ${parts.join('; ')}`;
}

function report({ contenders }, { runs, processes, bytes }) {
  for (const run of runs) {
    const { work, inFlight } = run;
    const size = `${(bytes.get(work.name) / 1000).toFixed(1)} kB`;
    const asked = work.isHot ? `a hot set of ${work.keys.length}` : 'none asked for before';
    const flight = inFlight === 1 ? 'one request after another' : `${inFlight} requests at a time`;
    say(`${work.text} of ${size}, ${asked}, ${flight}:`);
    for (const contender of contenders) say(lineOf(contender, run, contenders[0].name));
  }
  say('Each process:');
  for (const { name, megabytes, startedMs, loadedMs } of processes) {
    const loaded = loadedMs > 0 ? ` and ${rounded(loadedMs / 1000)} s for loading` : '';
    say(`  ${name}: ${rounded(megabytes)} MB at the most; ready after ${rounded(startedMs / 1000)} s${loaded}`);
  }
}

/** Measures all fields. */
export async function measure() {
  const missing = await whatIsMissing();
  if (missing !== null) {
    say(`Requests: left out. ${missing}`);
    return;
  }
  await installPeer();
  for (const field of FIELDS) {
    const claims = field.articles * ARTICLES.claims;
    say(`Requests to a graph of ${claims.toLocaleString('en')} claims:`);
    await withNeo4j(ARTICLES, field.articles, async (uri) => {
      const contenders = field.contenders.map((each) =>
        each.options.articles === undefined ? { ...each, options: { ...each.options, uri } } : each,
      );
      report(field, await measureField(contenders, worksOn(ARTICLES, claims), uri));
    });
  }
}
