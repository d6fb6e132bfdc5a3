import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { type Agent, AgentKind } from '../domain/agent.ts';
import { connectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { publishEnum } from './enum.ts';
import { listBySlug } from './list.ts';
import { NodeType } from './node.ts';
import { ForwardArgs } from './page-args.ts';
import { nodeBySlug } from './read-ahead.ts';

publishEnum(AgentKind, 'AgentKind', 'What kind of person or organisation an agent is.', {
  PERSON: 'A person.',
  GOVERNMENT: 'A government or one of its offices.',
  CENTRAL_BANK: 'A central bank.',
  COMPANY: 'A company.',
  THINK_TANK: 'A policy institute or advocacy group.',
  UNIVERSITY: 'A university or research institute.',
  MEDIA: 'A newspaper, magazine or site.',
  PROJECT: 'A project such as this one.',
});

@ObjectType('Agent', { implements: NodeType, description: 'Someone who states, publishes or reviews.' })
export class AgentType extends NodeType implements Agent {
  readonly label!: 'Agent';
  @Field(() => String, { description: 'Short name in addresses: "cbo".' })
  readonly slug!: string;
  @Field(() => String, { description: 'Name in full.' })
  readonly name!: string;
  @Field(() => AgentKind, { description: 'Person or organisation, and of what kind.' })
  readonly kind!: AgentKind;
}

const { Connection, resolvers } = connectionOf('Agent', () => AgentType);

@Resolver(() => AgentType)
class AgentResolver {
  @Query(() => AgentType, { nullable: true, description: 'One agent; null when no agent has that slug.' })
  agent(
    @Arg('slug', () => String, { description: 'Slug of the agent: "cbo".' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agent | null> {
    return nodeBySlug('Agent', slug, context, info);
  }

  @Query(() => Connection, { description: 'All agents, by slug.' })
  agents(@Args(() => ForwardArgs) args: ForwardArgs, @Ctx() context: Context) {
    return listBySlug('Agent', args, context);
  }
}

export const agentResolvers = [AgentResolver, ...resolvers] as const;
