import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { loadNodes, MOST_IDS } from '../actions/load-nodes.ts';
import type { GraphRecord } from '../domain/records.ts';
import type { Context } from './context.ts';
import { NodeType } from './node.ts';

@Resolver()
export class NodesResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Any node by its id; null when no node has it, an error when it is not an id.',
  })
  async node(
    @Arg('id', () => ID, { description: 'From the field "id" of a node.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<GraphRecord | null> {
    return (await loadNodes([id], loaders))[0] ?? null;
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: `Several nodes by id, at most ${MOST_IDS}, in the order asked; null for an id that no node has.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${MOST_IDS} ids.` }) ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(GraphRecord | null)[]> {
    return loadNodes(ids, loaders);
  }
}
