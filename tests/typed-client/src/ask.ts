import type { TypedDocumentString } from './gql/graphql.js';

const server = process.env.SERVER ?? 'http://localhost:4000';

/** Asks the server. What comes back has the type that was generated for the query, and so have its variables. */
export async function ask<Answer, Variables>(
  query: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (errors !== undefined || data === undefined) throw new Error(errors?.map(({ message }) => message).join(' '));
  return data;
}
