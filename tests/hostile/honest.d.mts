import type { Sent } from './send.mjs';

export declare const HONEST: readonly { readonly name: string; readonly request: Sent }[];

export declare function comparable(body: string): string;
