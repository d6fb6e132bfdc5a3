import { type ClassType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RecordLoader } from '../actions/loaders.ts';
import { mustLoad, mustLoadAll } from '../actions/must-load.ts';
import type { NodeLabel } from '../domain/node-label.ts';
import type { Records } from '../domain/records.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { Page, PageRequest } from '../store/store.ts';
import type { Context } from './context.ts';
import { encodeCursor } from './cursor.ts';

@ObjectType({ description: 'Where a page lies in its list, by the Relay specification.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow; false when paging backwards without "before".' })
  readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows come before; false when paging forwards without "after".' })
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  readonly endCursor!: string | null;
}

/** A page as resolvers pass it on: the rows' ids and keys; records are read when asked for. */
export interface PageOf<L extends NodeLabel> {
  readonly label: L;
  readonly list: string;
  readonly page: Page;
  readonly request: PageRequest;
  readonly count: () => Promise<number>;
}

export function pageInfoOf({ list, page, request }: Pick<PageOf<NodeLabel>, 'list' | 'page' | 'request'>): PageInfo {
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  return {
    hasNextPage: request.backwards ? request.before !== null : page.more,
    hasPreviousPage: request.backwards ? page.more : request.after !== null,
    startCursor: first === undefined ? null : encodeCursor(list, first.key),
    endCursor: last === undefined ? null : encodeCursor(list, last.key),
  };
}

interface EdgeOf<L extends NodeLabel> {
  readonly label: L;
  readonly id: string;
  readonly cursor: string;
}

/** The types and resolvers of `XConnection` and `XEdge` for one label. */
export function connectionOf<L extends NodeLabel>(label: L, NodeClass: () => ClassType<object>) {
  @ObjectType(`${label}Edge`, { description: `One row of a list of ${label} nodes.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of this row in its list, for "after" and "before".' })
    readonly cursor!: string;
  }

  @ObjectType(`${label}Connection`, { description: `A page of ${label} nodes, by the Relay specification.` })
  class Connection {}

  const loaderOf = ({ loaders }: Context): RecordLoader<Records[L]> => loaders.record[label];

  @Resolver(() => Edge)
  class EdgeResolver {
    @FieldResolver(NodeClass, { description: `The ${label} of this row.` })
    node(@Root() edge: EdgeOf<L>, @Ctx() context: Context): MaybePromise<object> {
      return mustLoad(loaderOf(context), edge.id);
    }
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => [Edge], { description: 'The rows of the page, each with its cursor.' })
    edges(@Root() { label, list, page }: PageOf<L>): readonly EdgeOf<L>[] {
      return page.rows.map(({ id, key }) => ({ label, id, cursor: encodeCursor(list, key) }));
    }

    @FieldResolver(() => [NodeClass()], { description: 'The nodes of the page, without cursors.' })
    nodes(@Root() { page }: PageOf<L>, @Ctx() context: Context): MaybePromise<object[]> {
      return mustLoadAll(
        loaderOf(context),
        page.rows.map(({ id }) => id),
      );
    }

    @FieldResolver(() => PageInfo, { description: 'Whether there is more, and the cursors to go on with.' })
    pageInfo(@Root() page: PageOf<L>): PageInfo {
      return pageInfoOf(page);
    }

    @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
    totalCount(@Root() { count }: PageOf<L>): Promise<number> {
      return count();
    }
  }

  return { Connection, resolvers: [EdgeResolver, ConnectionResolver] as const };
}
