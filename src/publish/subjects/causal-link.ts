import type { Polarity } from '../../domain/causal-link.ts';
import type { Standing } from '../../domain/standing.ts';
import type { CausalMap } from '../causal-map/causal-map.ts';
import type { CitedSource, ListedClaim, Named, PublishedFinding } from './shared.ts';

export interface CausalLinkSubject {
  readonly kind: 'causal-link';
  readonly slug: string;
  /** "Deficit → Federal debt" */
  readonly title: string;
  readonly statement: string;
  readonly from: Named;
  readonly to: Named;
  readonly polarity: Polarity;
  readonly delay: string | null;
  /** True by definition. */
  readonly isIdentity: boolean;
  readonly strength: {
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly unit: string;
    readonly source: CitedSource;
  } | null;
  readonly standing: Standing;
  readonly because: string;
  /** Claims that are offered as reasons for it. */
  readonly claims: readonly ListedClaim[];
  readonly evidence: readonly PublishedFinding[];
  readonly loops: readonly Named[];
  /** The link and its two factors, to be drawn. */
  readonly map: CausalMap;
}
