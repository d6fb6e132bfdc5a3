/**
 * Factors and links as a picture that leads on link by link. `lit` are the links that stand out, null where all do; where it is
 * alive a script lets readers move it.
 */
export function Graph({
  markup,
  lit = null,
  isLive = false,
}: {
  markup: string;
  lit?: readonly string[] | null;
  isLive?: boolean;
}) {
  const dimmed =
    lit === null
      ? markup
      : markup.replace(/ data-link="([^"]*)"/g, (whole, slug: string) =>
          lit.includes(slug) ? whole : `${whole} class="is-dim"`,
        );
  return (
    <figure
      class="graph"
      {...(lit === null ? {} : { 'data-lit': lit.join(' ') })}
      {...(isLive ? { 'data-island': 'causal-map' } : {})}
      // Markup that Graphviz has written and escaped.
      dangerouslySetInnerHTML={{ __html: dimmed }}
    />
  );
}
