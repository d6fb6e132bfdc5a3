// The generated API of @neo4j/graphql on Apollo's own server, as its documentation sets it up.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { countedAtNeo4j } from './count-statements.mjs';
import { PEER_TYPES } from './peer-types.mjs';
import { serve } from './serve.mjs';

await serve(async ({ uri }) => {
  const statements = countedAtNeo4j(import.meta.url);
  const driver = neo4j.driver(uri);
  // Its pages begin after a slug, by index, as ours do; paging by number would walk all that comes before.
  const features = { filters: { String: { GT: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs: PEER_TYPES, driver, features }).getSchema();
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => ({ token: req.headers.authorization }),
  });
  return { url, statements };
});
