import type { StoredLabel } from './stored-label.ts';

/** What a kind of relationship carries beside its origin, and which of its ends is the node of the record that says it. */
interface RelationshipKind {
  readonly properties: readonly string[];
  /** null when neither end need be of the same origin, so that its relationships are found by their own origin. */
  readonly saidBy: 'from' | 'to' | null;
}

/** Every relationship of the graph by its sentence: "Article MAKES Claim". */
export const RELATIONSHIPS = {
  'Article PUBLISHED_BY Agent': { properties: [], saidBy: 'from' },
  'Article MAKES Claim': { properties: ['order'], saidBy: 'to' },
  'CausalLink FROM_FACTOR Factor': { properties: [], saidBy: 'from' },
  'CausalLink TO_FACTOR Factor': { properties: [], saidBy: 'from' },
  'CausalLink STRENGTH_FROM Source': { properties: [], saidBy: 'from' },
  'Check OF Claim': { properties: [], saidBy: 'from' },
  'Check DECIDED_BY Observation': { properties: ['order'], saidBy: 'from' },
  'Claim ABOUT Metric': { properties: [], saidBy: 'from' },
  'Claim ASSERTED_BY Agent': { properties: [], saidBy: 'from' },
  'Claim CITES Source': { properties: [], saidBy: 'from' },
  'Claim DERIVES_FROM Claim': { properties: ['order'], saidBy: 'from' },
  'Claim REASON_FOR CausalLink': { properties: ['order'], saidBy: 'to' },
  'Claim SAME_AS Claim': { properties: [], saidBy: null },
  'Evidence BEARS_ON Claim': { properties: ['stance', 'order'], saidBy: 'to' },
  'Evidence BEARS_ON CausalLink': { properties: ['stance', 'order'], saidBy: 'to' },
  'Evidence FROM Source': { properties: [], saidBy: 'from' },
  'Evidence USES Observation': { properties: ['order'], saidBy: 'from' },
  'Factor DRIVES Factor': { properties: ['link', 'polarity'], saidBy: null },
  'Factor MEASURED_AS Metric': { properties: [], saidBy: 'from' },
  'Loop STEP CausalLink': { properties: ['order'], saidBy: 'from' },
  'Metric MEASURED_BY Series': { properties: ['preference'], saidBy: 'from' },
  'Observation OF Series': { properties: [], saidBy: 'from' },
  'Review BY Agent': { properties: [], saidBy: 'from' },
  'Review OF Claim': { properties: [], saidBy: 'from' },
  'Review RESTS_ON Evidence': { properties: ['order'], saidBy: 'from' },
  'Scenario SHOCKS Factor': {
    properties: ['order', 'level', 'levelLow', 'levelHigh', 'amount', 'low', 'high', 'unit', 'startYear', 'note'],
    saidBy: 'from',
  },
  'Scenario TELLS Claim': { properties: ['order'], saidBy: 'from' },
  'Series FROM Source': { properties: [], saidBy: 'from' },
  'Source PUBLISHED_BY Agent': { properties: [], saidBy: 'from' },
} as const satisfies Record<string, RelationshipKind>;

export type RelationshipName = keyof typeof RELATIONSHIPS;

export const RELATIONSHIP_NAMES = Object.keys(RELATIONSHIPS) as readonly RelationshipName[];

/** The parts of a relationship's sentence. */
export function relationshipParts(name: RelationshipName): {
  readonly from: StoredLabel;
  readonly type: string;
  readonly to: StoredLabel;
} {
  const [from, type, to] = name.split(' ') as [StoredLabel, string, StoredLabel];
  return { from, type, to };
}
