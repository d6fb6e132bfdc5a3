import type { FastifyInstance } from 'fastify';

interface Route {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

const routes = new WeakMap<FastifyInstance, Map<string, Route>>();

/** Watches which routes are added from now on. */
export function watchRoutes(app: FastifyInstance): void {
  const known = new Map<string, Route>();
  routes.set(app, known);
  app.addHook('onRoute', ({ url, method }) => {
    // Of every path, for pages of other sites that ask what they may.
    if (url === '*') return;
    const route = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    known.set(url, route);
    for (const each of [method].flat()) route.methods.add(each);
  });
}

/** The routes that were added, by their addresses, with the methods that they take. */
export const routesOf = (
  app: FastifyInstance,
): readonly { readonly url: string; readonly methods: readonly string[] }[] =>
  [...(routes.get(app) ?? [])].map(([url, { methods }]) => ({ url, methods: [...methods].sort() }));

/** The methods that the routes of a path take. */
export function methodsAt(app: FastifyInstance, path: string): readonly string[] {
  const at = [...(routes.get(app)?.values() ?? [])].filter(({ pattern }) => pattern.test(path));
  return [...new Set(at.flatMap(({ methods }) => [...methods]))].sort();
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
