import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of a UTF-8 text or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same in base 64, as content security policies write it. */
export function sha256Base64(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}
