import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { permalinkOf } from '../actions/publish/permalink.ts';
import type { Publications } from '../actions/publish/publications.ts';
import { ArticleType } from './article.ts';
import { CausalLinkType } from './causal-link.ts';
import { ClaimType } from './claim.ts';
import type { Context } from './context.ts';
import { LoopType } from './loop.ts';
import { SeriesType } from './series.ts';
import { SourceType } from './source.ts';

type Kind = Parameters<Publications['current']>[0];

/** The fields of a type whose nodes have a page of their own. */
function permalinksOf(TypeClass: () => ClassType<object>, kind: Kind) {
  @Resolver(TypeClass)
  class Permalinks {
    @FieldResolver(() => String, {
      description:
        'Address of its page, which stays. With ".json", ".jsonld", ".csv", ".svg", ".png", ".md", ".wikitext", ".bib" or ".csl.json" after it, the same in that form where there is one.',
    })
    permalink(@Root() { slug }: { slug: string }, @Ctx() { site }: Context): string {
      return permalinkOf(kind, slug, site);
    }

    @FieldResolver(() => String, {
      description:
        'Name of just this state of what its forms show, 16 hexadecimal digits. "?revision=" and it after the permalink shows this state for ever.',
    })
    async revision(@Root() { slug }: { slug: string }, @Ctx() { publications }: Context): Promise<string> {
      return (await publications.current(kind, slug)).revision;
    }
  }
  return Permalinks;
}

export const permalinkResolvers = [
  permalinksOf(() => ArticleType, 'article'),
  permalinksOf(() => ClaimType, 'claim'),
  permalinksOf(() => SeriesType, 'series'),
  permalinksOf(() => SourceType, 'source'),
  permalinksOf(() => LoopType, 'loop'),
  permalinksOf(() => CausalLinkType, 'causal-link'),
] as const;
