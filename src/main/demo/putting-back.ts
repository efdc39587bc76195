import type { FastifyInstance } from 'fastify';
import { type PutBack, puttingBackPage } from '../../domains/access/pages/putting-back.ts';
import { addPages } from '../../platform/http/public-pages.ts';
import { chosenLanguage, type HttpOptions, httpServer, sendPage } from '../../platform/http/server.ts';
import { htmlAnswer } from '../../platform/pages/public-page.ts';
import { pageFiles } from '../running/page-files.ts';

/** Takes the place of the server, and says at every address how far the demo is. */
export async function tellPuttingBack(
  options: HttpOptions,
  at: { readonly port: number; readonly host: string },
  howFar: () => PutBack,
): Promise<FastifyInstance> {
  const server = await httpServer(options);
  addPages(server, pageFiles(), options);
  server.get('/*', (request, reply) => {
    reply.header('refresh', '1').header('cache-control', 'no-store').header('connection', 'close');
    const view = { language: chosenLanguage(request), embedded: options.embedded, far: howFar() };
    return sendPage(reply, htmlAnswer(puttingBackPage(view), 503), options.secure);
  });
  await server.listen(at);
  return server;
}
