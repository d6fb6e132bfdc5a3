/** A request as it is written: bytes as they are, or its parts. */
export interface Sent {
  readonly bytes?: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Uint8Array | (() => string | Uint8Array);
}

export interface Answer {
  /** 0 where nothing came back. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly ms: number;
  readonly failure?: string;
}

export declare function send(
  where: { readonly host: string; readonly port: number },
  request: Sent,
  how?: { readonly from?: string; readonly timeoutMs?: number },
): Promise<Answer>;
