import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { AgentKind } from '../../domain/agent.ts';

/** The language of all that is written here. */
export const LANGUAGE = 'en';

/** Who publishes the reviews. */
export const PROJECT_NAME = 'fiscal-claims';

/** The project as the author of reviews: tools credit them to the site on which they stand. */
export const projectNode = (site: string): OrganizationLeaf => ({
  '@type': 'Organization',
  ...projectReference(site),
  name: PROJECT_NAME,
  url: `${site}/`,
});

/** The same where it has been told before. */
export const projectReference = (site: string) => ({ '@id': `${site}/#organization` });

/** Somebody by name. Finer kinds of organisation are left out, since ours are not those of schema.org. */
export function agentNode({
  name,
  kind,
}: {
  readonly name: string;
  readonly kind: AgentKind;
}): OrganizationLeaf | PersonLeaf {
  return kind === 'PERSON' ? { '@type': 'Person', name } : { '@type': 'Organization', name };
}
