export const JSON_TYPE = { 'content-type': 'application/json' };

/** A query by POST; variables may be made when they are sent. */
export const asked = (name, query, expected, variables = {}) => ({
  name: `graphql, ${name}`,
  request: {
    method: 'POST',
    path: '/graphql',
    headers: JSON_TYPE,
    body: () =>
      JSON.stringify({
        query: typeof query === 'function' ? query() : query,
        variables: typeof variables === 'function' ? variables() : variables,
      }),
  },
  expected,
});

/** So many pieces of a query, "#" standing for their number. */
export const times = (count, piece) =>
  Array.from({ length: count }, (_, at) => piece.replaceAll('#', `${at}`)).join(' ');
