import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { weighGain } from '../actions/weigh-gain.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Gain } from '../domain/gain.ts';
import type { Loop } from '../domain/loop.ts';
import type { Range } from '../domain/range.ts';
import { CausalLinkType } from './causal-link.ts';
import type { Context } from './context.ts';
import { LoopType } from './loop.ts';
import { RangeType } from './range.ts';

@ObjectType('Gain', { description: 'The share of a shock that comes back when it has gone round a loop once.' })
class GainType implements Gain {
  @Field(() => RangeType, {
    nullable: true,
    description:
      'In percent of the shock, in its first year, to two decimals; null when it cannot be computed, and "because" says why.',
  })
  readonly firstYear!: Range | null;
  @Field(() => RangeType, {
    nullable: true,
    description: 'Summed over ten years, in percent of the shock, to two decimals; null when it cannot be computed.',
  })
  readonly tenYears!: Range | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether, with no fiscal response, debt over GDP returns to its path: whether r + ψb is below g. Null when the ranges admit both, when nothing can be computed, and for loops that are not of debt and interest.',
  })
  readonly diesOut!: boolean | null;
  @Field(() => String, { description: 'What was found, with the numbers, in whole sentences.' })
  readonly because!: string;
  @Field(() => String, {
    description: 'The product that was computed, link by link; a question mark for what is missing.',
  })
  readonly formula!: string;
  @Field(() => [String], { description: 'What was supposed beyond the cited strengths, in whole sentences.' })
  readonly assumptions!: readonly string[];
  @Field(() => [CausalLinkType], {
    description: 'The links of which no strength is cited, or none that can be multiplied on.',
  })
  readonly missing!: readonly CausalLink[];
}

@Resolver(() => LoopType)
export class LoopGain {
  @FieldResolver(() => GainType, {
    nullable: true,
    description:
      'What comes back of a shock in one trip, from the cited strengths of its links. When one is missing, its ranges are null and "missing" names the link.',
  })
  gain(@Root() loop: Loop, @Ctx() { loaders }: Context): Promise<Gain> {
    return weighGain(loop, loaders);
  }
}
