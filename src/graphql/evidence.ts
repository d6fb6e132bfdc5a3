import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import { type Evidence, Stance } from '../domain/evidence.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Observation } from '../domain/series.ts';
import type { Source } from '../domain/source.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { NodeType } from './node.ts';
import { ObservationType } from './observation.ts';
import { QuantityType } from './quantity.ts';
import { SourceType } from './source.ts';

publishEnum(Stance, 'Stance', 'Which way a piece of evidence points.', {
  SUPPORTS: 'For the claim or link.',
  DISPUTES: 'Against it.',
  CONTEXT: 'Neither: it helps to read it.',
});

@ObjectType('Evidence', {
  implements: NodeType,
  description: 'What a source says that bears on a claim or a causal link, in words of ours.',
})
export class EvidenceType extends NodeType implements Omit<Evidence, 'sourceId' | 'observationIds'> {
  readonly label!: 'Evidence';
  @Field(() => String, { description: 'Short name in addresses and in "found(…)".' })
  readonly slug!: string;
  @Field(() => Stance, { description: 'Which way it points.' })
  readonly stance!: Stance;
  @Field(() => String, { description: 'What the source says, in words of ours.' })
  readonly finding!: string;
  @Field(() => QuantityType, { nullable: true, description: 'The figure that it gives; null when it gives none.' })
  readonly figure!: Quantity | null;
  @Field(() => String, { nullable: true, description: 'What to know before leaning on it.' })
  readonly note!: string | null;
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => SourceType, { description: 'Where it is said.' })
  source(@Root() evidence: Evidence, @Ctx() { loaders }: Context): MaybePromise<Source> {
    return mustLoad(loaders.record.Source, evidence.sourceId);
  }

  @FieldResolver(() => [ObservationType], { description: 'The observations that it uses.' })
  observations(@Root() evidence: Evidence, @Ctx() { loaders }: Context): MaybePromise<Observation[]> {
    return mustLoadAll(loaders.record.Observation, evidence.observationIds);
  }
}
