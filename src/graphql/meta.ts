import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { API_VERSION } from '../domain/version.ts';
import type { Context } from './context.ts';

@ObjectType({ description: 'How many nodes carry a label.' })
class Count {
  @Field(() => String, { description: 'The label.' })
  readonly label!: string;
  @Field(() => Int, { description: 'How many nodes carry it.' })
  readonly count!: number;
}

@ObjectType({ description: 'About this graph.' })
class Meta {}

@Resolver(() => Meta)
export class MetaResolver {
  @Query(() => Meta, { description: 'About this graph: versions and size.' })
  meta(): Meta {
    return {};
  }

  @FieldResolver(() => String, { description: 'Version of this program and its schema, by semantic versioning.' })
  apiVersion(): string {
    return API_VERSION;
  }

  @FieldResolver(() => String, { description: 'Changes whenever stored data change, and only then.' })
  dataVersion(@Ctx() { store }: Context): Promise<string> {
    return store.dataVersion();
  }

  @FieldResolver(() => String, { description: 'The database behind: "neo4j 5.26.16", "grafeo 0.6.0".' })
  store(@Ctx() { store }: Context): string {
    return store.description;
  }

  @FieldResolver(() => [Count], { description: 'How many nodes carry each label, by label.' })
  async counts(@Ctx() { store }: Context): Promise<Count[]> {
    return [...(await store.counts())]
      .map(([label, count]) => ({ label, count }))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  }
}
