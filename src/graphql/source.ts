import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { mustLoad } from '../actions/must-load.ts';
import type { Agent } from '../domain/agent.ts';
import { Seen, type Source, SourceKind } from '../domain/source.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { AgentType } from './agent.ts';
import { connectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { listBySlug } from './list.ts';
import { NodeType } from './node.ts';
import { ForwardArgs } from './page-args.ts';
import { nodeBySlug } from './read-ahead.ts';
import { DateScalar } from './scalars.ts';

publishEnum(SourceKind, 'SourceKind', 'What kind of publication a source is.', {
  DATASET: 'Data as such: a series, a table, a file.',
  PRESS_RELEASE: 'An announcement by the publisher.',
  REPORT: 'A report, outlook or statement.',
  PAPER: 'A working paper or journal article.',
  NEWS: 'A news article, column or blog post.',
  SOCIAL_POST: 'A post on a social network.',
  LAW: 'A law, regulation or legal order.',
});

publishEnum(Seen, 'Seen', 'How much of a source has been read by those who entered it.', {
  IN_FULL: 'All of it.',
  EXCERPT: 'A part of its own text, or the data themselves.',
  SECOND_HAND: 'Only what others quote or copy from it.',
  NOT_SEEN: 'Nothing of it; it is known to exist.',
});

@ObjectType('Source', { implements: NodeType, description: 'A publication or data set that figures come from.' })
export class SourceType extends NodeType implements Omit<Source, 'publisherId'> {
  readonly label!: 'Source';
  @Field(() => String, { description: 'Short name in addresses.' })
  readonly slug!: string;
  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;
  @Field(() => String, { nullable: true, description: 'Where it is published; null when no public address is known.' })
  readonly url!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of publication; null when it is not known or there is no single one.',
  })
  readonly publishedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was read; null when that was not noted.',
  })
  readonly retrievedOn!: string | null;
  @Field(() => SourceKind, { description: 'What kind of publication it is.' })
  readonly kind!: SourceKind;
  @Field(() => Seen, { description: 'How much of it has been read by those who entered it.' })
  readonly seen!: Seen;
  @Field(() => String, { description: 'A one-line citation.' })
  readonly citation!: string;
}

const { Connection, resolvers } = connectionOf('Source', () => SourceType);

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceType, { nullable: true, description: 'One source; null when no source has that slug.' })
  source(
    @Arg('slug', () => String, { description: 'Slug of the source.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Source | null> {
    return nodeBySlug('Source', slug, context, info);
  }

  @Query(() => Connection, { description: 'All sources, by slug.' })
  sources(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: Context) {
    return listBySlug('Source', args, context);
  }

  @FieldResolver(() => AgentType, { description: 'Who published it.' })
  publisher(@Root() source: Source, @Ctx() { loaders }: Context): MaybePromise<Agent> {
    return mustLoad(loaders.record.Agent, source.publisherId);
  }
}

export const sourceResolvers = [SourceResolver, ...resolvers] as const;
