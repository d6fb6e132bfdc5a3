import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { exportCausalMap } from '../actions/export-causal-map.ts';
import { CausalFormat } from './causal-format.ts';
import type { Context } from './context.ts';

@Resolver()
export class CausalMapResolver {
  @Query(() => String, {
    description:
      'All factors and causal links in a format that other programs read; the same data give the same bytes.',
  })
  causalMap(
    @Arg('format', () => CausalFormat, { description: 'Which format.' }) format: CausalFormat,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    return exportCausalMap(format, loaders);
  }
}
