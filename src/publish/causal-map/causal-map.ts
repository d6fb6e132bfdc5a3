import type { Polarity } from '../../domain/causal-link.ts';

import type { LoopPolarity } from '../../domain/loop-polarity.ts';
import type { Standing } from '../../domain/standing.ts';

export interface MappedFactor {
  readonly slug: string;
  readonly name: string;
  /** Slug of the metric that measures it. */
  readonly metric: string | null;
}

export interface MappedStrength {
  /** Plain decimals as text, so that none is rounded on its way. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  /** Slug of the source that publishes it. */
  readonly source: string;
}

export interface MappedLink {
  readonly slug: string;
  /** Slugs of the cause and of the effect, both among the factors of the map. */
  readonly from: string;
  readonly to: string;
  readonly statement: string;
  readonly polarity: Polarity;
  readonly delay: string | null;
  readonly standing: Standing;
  readonly isIdentity: boolean;
  readonly strength: MappedStrength | null;
  /** Slugs of the loops that it is a step of. */
  readonly loops: readonly string[];
}

export interface MappedLoop {
  readonly slug: string;
  readonly polarity: LoopPolarity;
  readonly standing: Standing;
}

/** Factors and the causal links between them, as every format needs them: one loop, or the whole of the graph. */
export interface CausalMap {
  readonly title: string;
  /** The loop that the links are, in the order of the walk; null for a map that is no loop. */
  readonly loop: MappedLoop | null;
  readonly factors: readonly MappedFactor[];
  readonly links: readonly MappedLink[];
}
