import type { CausalLink } from '../../domain/causal-link.ts';
import { plain } from '../../domain/decimal.ts';
import type { Gain } from '../../domain/gain.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { Range } from '../../domain/range.ts';
import type { CausalLinkSubject } from '../../publish/subjects/causal-link.ts';
import type { CausalMapSubject } from '../../publish/subjects/causal-map.ts';
import type { LoopLink, LoopSubject, PublishedGain, PublishedRange } from '../../publish/subjects/loop.ts';
import type { Named } from '../../publish/subjects/shared.ts';
import { allOf } from '../all-of.ts';
import { causalMapOf } from '../causal-map-of.ts';
import { loopsOfLink } from '../find-loops.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import { signLoop } from '../sign-loop.ts';
import { weighGain } from '../weigh-gain.ts';
import { weightOfLink } from '../weigh-link.ts';
import { weighLoop } from '../weigh-loop.ts';
import { citedSource, listedClaims, publishedFindings } from './parts.ts';
import type { Publishing } from './publishing.ts';

const named = ({ slug, name }: Named): Named => ({ slug, name });

/** A link in a list of another subject: by its two factors. */
async function namedLink({ slug, fromId, toId }: CausalLink, { record }: Loaders): Promise<Named> {
  const [from, to] = await mustLoadAll(record.Factor, [fromId, toId]);
  return { slug, name: `${from?.name} → ${to?.name}` };
}

/** The whole of what is shown of a causal link; null when there is none of that name. */
export async function publishCausalLink(slug: string, { loaders }: Publishing): Promise<CausalLinkSubject | null> {
  const { record } = loaders;
  const link = await record.CausalLink.load(nodeId('CausalLink', slug));
  if (link === null) return null;
  const [from, to, weight, claims, evidence, loops, name] = await Promise.all([
    mustLoad(record.Factor, link.fromId),
    mustLoad(record.Factor, link.toId),
    weightOfLink(link, loaders),
    listedClaims(link.claimIds, loaders),
    publishedFindings(link.evidenceIds, loaders),
    loopsOfLink(link, loaders),
    namedLink(link, loaders),
  ]);
  return {
    kind: 'causal-link',
    slug,
    title: name.name,
    statement: link.statement,
    from: named(from),
    to: named(to),
    polarity: link.polarity,
    delay: link.delay,
    isIdentity: link.isIdentity,
    strength: await publishedStrength(link, loaders),
    standing: weight.standing,
    because: weight.because,
    claims,
    evidence,
    loops: loops.map(named),
    map: {
      ...(await causalMapOf(from.id === to.id ? [from] : [from, to], [link], loaders)),
      title: name.name,
      loop: null,
    },
  };
}

/** The whole of what is shown of a loop, named or found; null when there is none of that name. */
export async function publishLoop(slug: string, { loaders }: Publishing): Promise<LoopSubject | null> {
  const loop = await loaders.record.Loop.load(nodeId('Loop', slug));
  if (loop === null) return null;
  const [weighed, gain, signedText] = await Promise.all([
    weighLoop(loop, loaders),
    weighGain(loop, loaders),
    signLoop(loop, loaders),
  ]);
  const { links, polarity, standing } = weighed;
  const factors = await mustLoadAll(
    loaders.record.Factor,
    links.map(({ fromId }) => fromId),
  );
  return {
    kind: 'loop',
    slug,
    title: loop.name,
    polarity,
    delayed: weighed.delayed,
    standing,
    because: weighed.because,
    weakestLink: await namedLink(weighed.weakestLink, loaders),
    verifiedShare: weighed.verifiedShare,
    signedText,
    gain: await publishedGain(gain, loaders),
    map: { ...(await causalMapOf(factors, links, loaders)), title: loop.name, loop: { slug, polarity, standing } },
    links: await Promise.all(links.map((link) => linkOfLoop(link, loaders))),
  };
}

/** A link with all that bears on it. */
async function linkOfLoop(link: CausalLink, loaders: Loaders): Promise<LoopLink> {
  const [{ slug, name }, { standing, because }, strength, evidence, claims] = await Promise.all([
    namedLink(link, loaders),
    weightOfLink(link, loaders),
    publishedStrength(link, loaders),
    publishedFindings(link.evidenceIds, loaders),
    listedClaims(link.claimIds, loaders),
  ]);
  return { slug, name, statement: link.statement, standing, because, strength, evidence, claims };
}

async function publishedStrength({ strength }: CausalLink, loaders: Loaders): Promise<LoopLink['strength']> {
  if (strength === null) return null;
  return { ...publishedRange(strength), source: await citedSource(strength.sourceId, loaders) };
}

/** All factors and causal links of the graph. */
export async function publishCausalMap({ loaders }: Publishing): Promise<CausalMapSubject> {
  const [factors, links, loops] = await Promise.all([
    allOf('Factor', loaders),
    allOf('CausalLink', loaders),
    allOf('Loop', loaders),
  ]);
  const title = 'Causal map';
  const map = { ...(await causalMapOf(factors, links, loaders)), title, loop: null };
  return { kind: 'causal-map', slug: '', title, map, loops: loops.map(named) };
}

const publishedRange = ({ value, low, high, unit }: Range): PublishedRange => ({
  value: plain(value),
  low: plain(low),
  high: plain(high),
  unit,
});

async function publishedGain(gain: Gain, loaders: Loaders): Promise<PublishedGain> {
  return {
    firstYear: gain.firstYear && publishedRange(gain.firstYear),
    tenYears: gain.tenYears && publishedRange(gain.tenYears),
    diesOut: gain.diesOut,
    because: gain.because,
    formula: gain.formula,
    assumptions: gain.assumptions,
    missing: await Promise.all(gain.missing.map((link) => namedLink(link, loaders))),
  };
}
