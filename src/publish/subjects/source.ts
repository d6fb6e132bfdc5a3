import type { AgentKind } from '../../domain/agent.ts';
import type { Stance } from '../../domain/evidence.ts';
import type { Seen, SourceKind } from '../../domain/source.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { ListedClaim, Named } from './shared.ts';

/** A finding of the source, and what it bears on. */
export interface SourceFinding {
  readonly stance: Stance;
  readonly finding: string;
  readonly claims: readonly ListedClaim[];
  readonly causalLinks: readonly Named[];
}

export interface SourceSubject {
  readonly kind: 'source';
  readonly slug: string;
  readonly title: string;
  readonly publisher: { readonly slug: string; readonly name: string; readonly kind: AgentKind };
  readonly url: string | null;
  readonly publishedOn: IsoDate | null;
  readonly retrievedOn: IsoDate | null;
  readonly sourceKind: SourceKind;
  /** How much of it has been read by those who entered it. */
  readonly seen: Seen;
  readonly citation: string;
  /** Series that it publishes. */
  readonly series: readonly Named[];
  /** Claims of which it is the primary source. */
  readonly claims: readonly ListedClaim[];
  readonly findings: readonly SourceFinding[];
}
