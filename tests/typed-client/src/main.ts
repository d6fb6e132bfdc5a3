import { ask } from './ask.js';
import { graphql } from './gql/index.js';

const CLAIMS = graphql(`
  query Claims($verdicts: [Verdict!]!) {
    claims(first: 100, filter: { verdict: $verdicts }) {
      nodes { slug printed verdict checkAsPublished { because } }
    }
  }
`);

const { claims } = await ask(CLAIMS, { verdicts: ['MISDATED'] });
for (const { slug, printed, verdict, checkAsPublished } of claims.nodes) {
  console.log(`${slug}: “${printed}” is ${verdict}. ${checkAsPublished?.because ?? ''}`);
}
