import type { NodeLabel } from '../../src/domain/node-label.ts';
import type { Along } from '../../src/store/store.ts';

/** Records of a label, and none that they name. */
export const leaf = (label: NodeLabel): Along => ({ label, next: {} });

/** All that a claim names, and what some of that names. */
export const WHOLE_CLAIM: Along = {
  label: 'Claim',
  next: {
    article: { label: 'Article', next: { publisher: leaf('Agent') } },
    metric: { label: 'Metric', next: { series: { label: 'Series', next: { source: leaf('Source') } } } },
    assertedBy: leaf('Agent'),
    source: { label: 'Source', next: { publisher: leaf('Agent') } },
    review: { label: 'Review', next: { reviewer: leaf('Agent'), evidence: leaf('Evidence') } },
    evidence: { label: 'Evidence', next: { source: leaf('Source'), observations: leaf('Observation') } },
    derivesFrom: { label: 'Claim', next: { metric: leaf('Metric') } },
    derivedClaims: leaf('Claim'),
    sameAs: leaf('Claim'),
    causalLinks: { label: 'CausalLink', next: { from: leaf('Factor'), to: leaf('Factor') } },
  },
};
