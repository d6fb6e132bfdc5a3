import { FLOAT_PROPERTIES } from '../cypher/float-property.ts';
import { RELATIONSHIPS } from '../cypher/relationship.ts';

/** Names of properties by what they hold; lists are of texts. */
const TEXTS = `
  amount appearance asOf basis because caveat citation definition delay difference figureComparator figureHigh
  figureLow figureRound figureStep figureText figureUnit figureValue finding formula frequency high kind level
  levelHigh levelLow licence link low measured name names nature notCheckedBecause note notes officialId
  outcomeFormula period periodAnchor periodEnd periodFrequency periodStart phrases polarity printed
  publishedOn quantityComparator quantityHigh quantityLow quantityRound quantityStep quantityText quantityUnit
  quantityValue reads releaseText releasedOn retrieval retrievedOn reviewedOn sawMeasured sawVerdict section
  sections seen sha256 slug speakers stance statement stepUnits stepValues steps strengthHigh strengthLow
  strengthUnit strengthValue symbols textSha256 title trueWhenEnds trueWhenFrequencies trueWhenMeasured
  trueWhenPeriods trueWhenStarts trueWhenVintages unit url value verdict verdictOrder vintage vintages
`;
const BOOLEANS = `
  asOfIsExact disagrees firstReleaseHeld isIdentity publishedOnIsExact redistributable releaseBusiness
  releasedOnIsEstimated seasonallyAdjusted
`;
const WHOLE_NUMBERS = `
  figureEnd figureStart observationCount order paragraph preference releaseDays sentence startYear
`;

/** What a property holds. */
export type PropertyKind = 'string' | 'boolean' | 'int' | 'double';

const named = <K extends PropertyKind>(names: string, kind: K): [string, K][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, kind]);

/** Of which kind each property is, whichever label or type it is of; a test holds it against the seed. */
const KINDS: { readonly [name: string]: PropertyKind } = Object.fromEntries([
  ...named(TEXTS, 'string'),
  ...named(BOOLEANS, 'boolean'),
  ...named(WHOLE_NUMBERS, 'int'),
  ...Object.values(FLOAT_PROPERTIES).map(({ name }): [string, 'double'] => [name, 'double']),
]);

const TIED: readonly string[] = Object.values(RELATIONSHIPS).flatMap(({ properties }) => [...properties]);

const kindsOf = (isWanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(KINDS).filter(([name]) => isWanted(name)));

/** The properties of nodes and those of relationships, each with the kind of value that it holds. */
export const PROPERTY_KINDS = { node: kindsOf(() => true), edge: kindsOf((name) => TIED.includes(name)) } as const;
