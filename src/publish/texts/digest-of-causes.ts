import { SIGNS } from '../../domain/causal-notation.ts';
import type { MappedLink } from '../causal-map/causal-map.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import { pathOf } from '../paths.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { LoopSubject } from '../subjects/loop.ts';
import type { Named } from '../subjects/shared.ts';
import { LOOP_WORDS, POLARITY_WORDS, rangeInWords } from '../words.ts';
import {
  claimsTable,
  type Digest,
  type DigestTable,
  fact,
  findingsTable,
  sourceLink,
  table,
  type Words,
} from './digest-parts.ts';

function linksTable({ factors, links }: CausalMapSubject['map'], site: string): readonly DigestTable[] {
  const names = new Map(factors.map(({ slug, name }) => [slug, name]));
  const row = ({ slug, from, to, polarity, delay, standing }: MappedLink): Words[] => [
    { text: `${names.get(from)} → ${names.get(to)}`, url: `${site}${pathOf({ kind: 'causal-link', slug })}` },
    `${SIGNS[polarity]} ${POLARITY_WORDS[polarity]}`,
    delay ?? 'none',
    STANDING_WORDS[standing],
  ];
  return table('Links', ['Link', 'Sign', 'Delay', 'Standing'], links.map(row));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a text about a loop says. */
export function loopDigest(loop: LoopSubject, site: string): Digest {
  const { gain } = loop;
  return {
    heading: loop.title,
    lead: `${capital(LOOP_WORDS[loop.polarity])}, ${STANDING_WORDS[loop.standing]}: ${loop.because}`,
    facts: [
      ['Walk', loop.signedText],
      ['Standing', STANDING_WORDS[loop.standing]],
      ['Weakest link', linkOf(loop.weakestLink, site)],
      ...fact('Of a shock comes back in the first year', gain.firstYear && rangeInWords(gain.firstYear)),
      ...fact('Of a shock comes back in ten years', gain.tenYears && rangeInWords(gain.tenYears)),
    ],
    paragraphs: [gain.because, ...gain.assumptions],
    tables: linksTable(loop.map, site),
  };
}

const linkOf = ({ slug, name }: Named, site: string): Words => ({
  text: name,
  url: `${site}${pathOf({ kind: 'causal-link', slug })}`,
});

/** What a text about a causal link says. */
export function linkDigest(link: CausalLinkSubject, site: string): Digest {
  const { strength } = link;
  return {
    heading: link.title,
    lead: link.statement,
    facts: [
      ['Sign', `${SIGNS[link.polarity]} ${POLARITY_WORDS[link.polarity]}`],
      ['Delay', link.delay ?? 'none'],
      ['Standing', STANDING_WORDS[link.standing]],
      ...(strength === null
        ? []
        : [['Strength', rangeInWords(strength)] as const, ['Strength by', sourceLink(strength.source, site)] as const]),
    ],
    paragraphs: [link.because],
    tables: [
      ...findingsTable(link.evidence, site),
      ...claimsTable('Claims offered as reasons', link.claims, site),
      ...table(
        'Loops that it is a step of',
        ['Loop'],
        link.loops.map(({ slug, name }) => [{ text: name, url: `${site}${pathOf({ kind: 'loop', slug })}` }]),
      ),
    ],
  };
}

/** What a text about the causal map says. */
export function mapDigest({ title, map, loops }: CausalMapSubject, site: string): Digest {
  return {
    heading: title,
    lead: `${map.factors.length} factors and ${map.links.length} causal links between them.`,
    facts: [],
    paragraphs: [],
    tables: [
      ...linksTable(map, site),
      ...table(
        'Loops',
        ['Loop'],
        loops.map(({ slug, name }) => [{ text: name, url: `${site}${pathOf({ kind: 'loop', slug })}` }]),
      ),
    ],
  };
}
