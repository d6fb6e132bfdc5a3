import * as ahead from '../../../src/store/cypher/ahead-statements.ts';
import * as book from '../../../src/store/cypher/book-statements.ts';
import * as change from '../../../src/store/cypher/change-statements.ts';
import * as copy from '../../../src/store/cypher/copy-statements.ts';
import * as observation from '../../../src/store/cypher/observation-statements.ts';
import * as page from '../../../src/store/cypher/page-statements.ts';
import * as record from '../../../src/store/cypher/record-statements.ts';
import { RELATIONSHIP_NAMES } from '../../../src/store/cypher/relationship.ts';
import * as snapshot from '../../../src/store/cypher/snapshot-statements.ts';
import { STORED_LABELS } from '../../../src/store/cypher/stored-label.ts';
import * as whole from '../../../src/store/cypher/whole-statements.ts';
import { type Along, ClaimOrder } from '../../../src/store/store.ts';
import { leaf, WHOLE_CLAIM } from '../../support/trees.ts';

type Statements = readonly (readonly [name: string, statement: string])[];

const FILTERS = {
  'no filter': {},
  'every filter': {
    article: ['everything-rally'],
    section: ['the debt'],
    kind: ['ESTIMATE'],
    verdict: ['CLOSE'],
    metric: ['net-interest'],
    source: ['cbo-outlook-2025-01'],
    assertedBy: ['cbo'],
    hasFormula: true,
    text: ['debt', 'gdp'],
  },
  'an unmeasured claim': { hasFormula: false },
} as const;

const BOUNDS = {
  forwards: { after: null, before: null, backwards: false },
  'backwards before a key': { after: null, before: 'x', backwards: true },
} as const;

/** What a claim's page shows, and what a loop rests on. */
const TREES: { readonly [name: string]: Along } = {
  'a claim alone': leaf('Claim'),
  'a claim with all that it names': WHOLE_CLAIM,
  'a loop with its reasons': {
    label: 'Loop',
    next: {
      links: {
        label: 'CausalLink',
        next: { from: leaf('Factor'), to: leaf('Factor'), claims: leaf('Claim'), evidence: leaf('Evidence') },
      },
    },
  },
};

const SCOPES = ['all', 'article', 'metric'] as const;

const forLabels = (name: string, make: (label: (typeof STORED_LABELS)[number]) => string): Statements =>
  STORED_LABELS.map((label) => [`${name} ${label}`, make(label)]);

const forRelationships = (name: string, make: (of: (typeof RELATIONSHIP_NAMES)[number]) => string): Statements =>
  RELATIONSHIP_NAMES.map((of) => [`${name} ${of}`, make(of)]);

/** What each function that makes statements makes; a test sees that none is left out. */
const MADE: { readonly [name: string]: Statements } = {
  findNodes: forLabels('findNodes', change.findNodes),
  createNodes: forLabels('createNodes', change.createNodes),
  updateNodes: forLabels('updateNodes', change.updateNodes),
  createAbsentNodes: forLabels('createAbsentNodes', change.createAbsentNodes),
  unmarkAbsentNodes: forLabels('unmarkAbsentNodes', change.unmarkAbsentNodes),
  idsOfOrigin: forLabels('idsOfOrigin', change.idsOfOrigin),
  markAbsentNodes: forLabels('markAbsentNodes', change.markAbsentNodes),
  deleteNodes: forLabels('deleteNodes', change.deleteNodes),
  createRelationships: forRelationships('createRelationships', change.createRelationships),
  deleteRelationships: forRelationships('deleteRelationships', change.deleteRelationships),
  copyNodes: forLabels('copyNodes', copy.copyNodes),
  copyIds: forLabels('copyIds', copy.copyIds),
  copyRelationships: forRelationships('copyRelationships', copy.copyRelationships),
  countOurs: forLabels('countOurs', copy.countOurs),
  removeOurs: forLabels('removeOurs', copy.removeOurs),
  pageBySlug: Object.entries(BOUNDS).map(([name, bounds]) => [`pageBySlug ${name}`, page.pageBySlug('Agent', bounds)]),
  pageOfClaims: SCOPES.flatMap((scope) =>
    Object.entries(FILTERS).flatMap(([filter, conditions]) =>
      Object.values(ClaimOrder).flatMap((order) =>
        Object.entries(BOUNDS).map(
          ([name, bounds]) =>
            [
              `pageOfClaims ${scope}, ${filter}, ${order}, ${name}`,
              page.pageOfClaims(scope, conditions, order, bounds),
            ] as const,
        ),
      ),
    ),
  ),
  readAlongFromIds: Object.entries(TREES).map(([name, tree]) => [
    `readAlongFromIds ${name}`,
    ahead.readAlongFromIds(tree),
  ]),
  readAlongFromPage: SCOPES.flatMap((scope) =>
    Object.entries(FILTERS).map(
      ([filter, conditions]) =>
        [
          `readAlongFromPage ${scope}, ${filter}`,
          ahead.readAlongFromPage(leaf('Claim'), scope, conditions, 'VERDICT', BOUNDS.forwards),
        ] as const,
    ),
  ),
  // Parts of statements.
  stepsOf: [],
  sortKeyOf: [],
  claimsOfScope: [],
  recordAsList: [],
  countOfClaims: SCOPES.flatMap((scope) =>
    Object.entries(FILTERS).map(
      ([filter, conditions]) => [`countOfClaims ${scope}, ${filter}`, page.countOfClaims(scope, conditions)] as const,
    ),
  ),
};

const exported = Object.entries({
  ...ahead,
  ...book,
  ...change,
  ...observation,
  ...page,
  ...record,
  ...whole,
  ...copy,
  ...snapshot,
});

/** Functions that make statements and are not in the table above. */
export const NOT_LISTED = exported
  .filter(([name, value]) => typeof value === 'function' && !(name in MADE))
  .map(([name]) => name);

/** Every statement that the store can send. */
export const STATEMENTS: Statements = [
  ...exported.flatMap(([name, value]): Statements => {
    if (typeof value === 'string') return /\s/.test(value) ? [[name, value]] : [];
    if (typeof value === 'function') return MADE[name] ?? [];
    return Object.entries(value).map(([label, statement]) => [`${name} ${label}`, statement]);
  }),
];
