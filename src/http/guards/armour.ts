import { pagePolicy } from '../policies.ts';

/**
 * What every answer carries, as the middleware of @fastify/helmet has it; for answers to what never becomes a request of
 * Fastify, or not one of a route, and is past by then. A test holds the two against each other.
 */
export const ARMOUR: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};
