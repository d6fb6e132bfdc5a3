import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Tells which methods the routes of a path take. */
export type MethodsOf = (request: FastifyRequest) => readonly string[];

/** Watches which routes there are; to be called before the first of them is added. */
export function watchMethods(app: FastifyInstance): MethodsOf {
  const routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    // Of every path, for pages of other sites that ask what they may.
    if (url === '*') return;
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    routes.set(url, route);
    for (const each of [method].flat()) route.methods.add(each);
  });
  return ({ url }) => {
    const path = url.split('?')[0] ?? '';
    const methods = [...routes.values()].flatMap(({ pattern, methods }) => (pattern.test(path) ? [...methods] : []));
    return [...new Set(methods)].sort();
  };
}

/** An address of a route as an expression: "*" is any rest, ":part" what has no slash, "::" a colon. */
function patternOf(url: string): RegExp {
  const parts = url.split(/(::|:\w+|\*)/).map((part) => {
    if (part === '*') return '.*';
    if (part === '::') return ':';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.\\+?^${}()|[\]]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
