import type { Agent, AgentKind } from '../../domain/agent.ts';
import type { Mapping } from './mapping.ts';

type AgentRow = readonly [id: string, slug: string, name: string, kind: AgentKind];

export const agentMapping: Mapping<Agent> = {
  properties: ({ slug, name, kind }) => ({ slug, name, kind }),
  relationships: () => [],
  record(row) {
    const [id, slug, name, kind] = row as unknown as AgentRow;
    return { label: 'Agent', id, slug, name, kind };
  },
};
