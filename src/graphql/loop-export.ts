import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { exportLoop } from '../actions/export-loop.ts';
import type { Loop } from '../domain/loop.ts';
import { CausalFormat } from './causal-format.ts';
import type { Context } from './context.ts';
import { LoopType } from './loop.ts';

@Resolver(() => LoopType)
export class LoopExport {
  @FieldResolver(() => String, {
    description: 'The loop in a format that other programs read; the same data give the same bytes.',
  })
  export(
    @Root() loop: Loop,
    @Arg('format', () => CausalFormat, { description: 'Which format.' }) format: CausalFormat,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    return exportLoop(loop, format, loaders);
  }
}
