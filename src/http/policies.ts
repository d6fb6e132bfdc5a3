/** What a page of ours may do: run and fetch what comes from here, send forms here, and be framed nowhere. */
export function pagePolicy(own = "'self'"): string {
  return `${drawn(own)}; script-src ${own}; connect-src ${own}; form-action ${own}; frame-ancestors 'none'`;
}

/** What a page in another site's frame may do: show itself. */
export function framePolicy(own = "'self'"): string {
  return `${drawn(own)}; form-action 'none'; frame-ancestors *`;
}

const drawn = (own: string): string =>
  `default-src 'none'; style-src ${own}; img-src ${own}; font-src ${own}; base-uri 'none'`;

/** Nothing in a picture runs, and whoever opens one by itself gives it no rights. */
export const PICTURE_POLICY = "default-src 'none'; sandbox";

/** This server by the two names that browsers may know it by: that of the request, and the one that links are built from. */
export const ownOrigin = (site: string): string => `'self' ${new URL(site).origin}`;
