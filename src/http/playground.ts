import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sha256Base64 } from '../lib/sha256.ts';

interface Page {
  readonly html: string;
  readonly policy: string;
  readonly etag: string;
  readonly compressed: Map<string, Promise<Buffer>>;
}

const compressors: { readonly [encoding: string]: (html: string) => Promise<Buffer> } = {
  br: (html) => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (html) => promisify(gzip)(html, { level: 6 }),
};

/** Whether a browser asks for the page; its editor then reads a "query" from the address. */
export function wantsPlayground(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** The page at `/graphql`: GraphiQL, whole in one file, with the example queries in its editor. Made on first use. */
export function playground(app: FastifyInstance, examples: string) {
  let page: Promise<Page> | undefined;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    page ??= makePage(examples);
    const { html, policy, etag, compressed } = await page;
    reply
      .header('content-security-policy', policy)
      .header('etag', etag)
      .header('vary', 'accept, accept-encoding')
      .header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    reply.type('text/html; charset=utf-8');
    const encoding = ['br', 'gzip'].find((name) => (request.headers['accept-encoding'] ?? '').includes(name));
    if (encoding === undefined) return reply.send(html);
    let body = compressed.get(encoding);
    if (body === undefined) {
      body = (compressors[encoding] as (typeof compressors)[string])(html);
      compressed.set(encoding, body);
      body.catch((error) => app.log.error(error));
    }
    return reply.header('content-encoding', encoding).send(await body);
  };
}

async function makePage(examples: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'fiscal-claims: GraphQL playground', defaultQuery: examples }).trim();
  const script = html.slice(
    html.lastIndexOf('<script>', html.indexOf('prepareBlob')) + '<script>'.length,
    html.lastIndexOf('</script>'),
  );
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(script)}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy, etag: `"${sha256Base64(html).slice(0, 27)}"`, compressed: new Map() };
}
