import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

const BYTES_OF_A_NETWORK = 8;

/** With a port, as some proxies write it: "192.0.2.1:4000", "[2001:db8::1]:4000". */
const WITH_PORT = /^(?:(\d+\.\d+\.\d+\.\d+)|\[([^\]]+)\])(?::\d+)?$/;

/**
 * Whom an address stands for; null where it is none. One of IPv6 stands for its network of 64 bits: whoever has one has
 * them all. https://www.rfc-editor.org/rfc/rfc6177
 */
export function keyOf(given: string): string | null {
  const [, plain, bracketed] = WITH_PORT.exec(given) ?? [];
  const address = plain ?? bracketed ?? given;
  if (!ipaddr.isValid(address)) return null;
  const known = ipaddr.process(address);
  if (known.kind() === 'ipv4') return known.toString();
  return Buffer.from(known.toByteArray().slice(0, BYTES_OF_A_NETWORK)).toString('hex');
}

/** Who asks. Where a proxy names no address, whoever it names, all that it passes on is of one. */
export const askerOf = ({ ip, socket }: FastifyRequest): string =>
  keyOf(ip) ?? keyOf(socket.remoteAddress ?? '') ?? 'nobody';
