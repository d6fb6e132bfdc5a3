import type { NamedLabel } from '../store/store.ts';
import type { PageOf } from './connection.ts';
import type { Context } from './context.ts';
import { type PageArgs, pageRequest } from './page-args.ts';

/** A page of all nodes of a label, by slug. */
export async function listBySlug<L extends NamedLabel>(label: L, args: PageArgs, context: Context): Promise<PageOf<L>> {
  const list = `${label}:slug`;
  const request = pageRequest(list, args);
  return {
    label,
    list,
    request,
    page: await context.store.page(label, request),
    count: async () => (await context.store.counts()).get(label) ?? 0,
  };
}
