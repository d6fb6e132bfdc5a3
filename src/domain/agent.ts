export const AgentKind = {
  PERSON: 'PERSON',
  GOVERNMENT: 'GOVERNMENT',
  CENTRAL_BANK: 'CENTRAL_BANK',
  COMPANY: 'COMPANY',
  THINK_TANK: 'THINK_TANK',
  UNIVERSITY: 'UNIVERSITY',
  MEDIA: 'MEDIA',
  PROJECT: 'PROJECT',
} as const;

export type AgentKind = (typeof AgentKind)[keyof typeof AgentKind];

/** Someone who states, publishes or reviews: a person or an organisation. */
export interface Agent {
  readonly label: 'Agent';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: AgentKind;
}
