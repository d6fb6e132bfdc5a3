import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything with an id of its own, by the Relay specification.' })
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque and globally unique; the same after seeding again and after rewording.' })
  readonly id!: string;
}
