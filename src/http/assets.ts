import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** `/assets/*`: the built scripts and fonts of pages, from a folder. Browsers ask each time whether they have changed. */
export async function assetRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/assets/',
    index: false,
    dotfiles: 'deny',
    cacheControl: true,
    maxAge: 0,
  });
}
