import type { ClaimLeaf } from 'schema-dts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { ListedClaim } from '../subjects/shared.ts';
import { pageOf, thingOf } from './addresses.ts';
import { agentNode, LANGUAGE } from './agents.ts';
import { given, givenAll } from './given.ts';
import { articleWork, exactDay, quotationIn } from './works.ts';

const reference = (slug: string) => ({ kind: 'claim', slug }) as const;

/** A claim in full: its words, whose they are, where they stand and what they are about. */
export function claimNode(claim: ClaimSubject, site: string): ClaimLeaf {
  const { slug, title, statement, printed, assertedBy, article, locator, metric, period, sameAs, derivesFrom } = claim;
  const others = givenAll(
    'sameAs',
    sameAs.map((other) => pageOf(reference(other.slug), site)),
  );
  const reasons = givenAll(
    'isBasedOn',
    derivesFrom.map((other) => ({ '@id': thingOf(reference(other.slug), site) })),
  );
  return {
    '@type': 'Claim',
    '@id': thingOf(reference(slug), site),
    name: title,
    text: statement,
    url: pageOf(reference(slug), site),
    inLanguage: LANGUAGE,
    author: agentNode(assertedBy),
    ...given('datePublished', exactDay(article)),
    appearance: {
      ...articleWork({ ...article, sha256: locator.sha256 }, site),
      hasPart: quotationIn(printed, locator),
    },
    ...given(
      'about',
      metric && ({ '@type': 'StatisticalVariable', name: metric.name, description: metric.definition } as const),
    ),
    ...given('temporalCoverage', period && `${period.start}/${period.end}`),
    ...others,
    ...reasons,
  };
}

/** A claim in a list of another subject. */
export function listedClaimNode({ slug, statement }: Pick<ListedClaim, 'slug' | 'statement'>, site: string): ClaimLeaf {
  return {
    '@type': 'Claim',
    '@id': thingOf(reference(slug), site),
    text: statement,
    url: pageOf(reference(slug), site),
  };
}
