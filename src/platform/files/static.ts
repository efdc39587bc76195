import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { type PolicyKind, pdfPolicy, setHeaders } from '../http/guard.ts';

/** The programs that read files of others beside the page, PDF and lists, as the build names them, packed or not. */
const readingWorker = /^(pdf\.worker\.|list-worker-)/i;

/**
 * Each file is opened by its name. Where it answers an address by itself, the package first reads all names of the folder, here fourteen
 * hundred, for every file that it sends: a page asks for some thirty.
 */
const byName = {
  serve: false,
  index: false,
  preCompressed: true, // the build has laid each file there in small, too
  dotfiles: 'ignore',
  cacheControl: false,
} as const;

function sendByName(server: FastifyInstance, url: string, folder: string): void {
  server.get<{ Params: { '*': string } }>(
    url,
    {
      errorHandler: (error, request, reply) => {
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') return server.errorHandler(error, request, reply);
        request.raw.destroy(); // who asked has gone
      },
    },
    ({ params }, reply) => reply.sendFile(params['*'], folder),
  );
}

/**
 * The files that the build made: names with a fingerprint may be kept for a year. The staff app is one page for every
 * address below /app; what it shows it asks the API for, so the page itself holds nothing about anyone.
 */
export function addFiles(
  server: FastifyInstance,
  folder: string,
  options: { secure: boolean; spoken: string; pictured: string },
): void {
  const assets = join(folder, 'assets');
  const keep = (response: { header: (name: string, value: string) => void }): void => {
    response.header('cache-control', 'public, max-age=31536000, immutable');
    response.header('x-content-type-options', 'nosniff');
    response.header('cross-origin-resource-policy', 'same-origin');
  };
  server.register(fastifyStatic, {
    root: assets,
    ...byName,
    setHeaders: (response, path) => {
      if (!path.startsWith(assets)) return; // the page itself names other files after the next build
      keep(response);
      response.header('vary', 'accept-encoding');
      // A worker lives under the rules of its own answer, and not under those of the page that starts it.
      if (readingWorker.test(basename(path))) response.header('content-security-policy', pdfPolicy);
    },
  });
  sendByName(server, '/assets/*', assets);
  // What speakers have recorded is with the texts, and is heard from the next start on. Its day is in its address.
  server.register(fastifyStatic, {
    root: options.spoken,
    prefix: '/assets/worker-talk/',
    decorateReply: false,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    allowedPath: (path) => path.endsWith('.opus'),
    setHeaders: keep,
  });
  // Pictures of the screens, which stories make and the guides show. One may be made again with the next version.
  server.register(fastifyStatic, {
    root: options.pictured,
    prefix: '/assets/help/',
    decorateReply: false,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    allowedPath: (path) => path.endsWith('.png'),
    setHeaders: (response) => {
      keep(response);
      response.header('cache-control', 'public, max-age=3600');
    },
  });
  addField(server, join(folder, 'field'), options);
  addExercisePage(server, join(folder, 'exercise'), options);
  for (const url of ['/app', '/app/*']) {
    server.get(url, (_request, reply) => {
      setHeaders(reply, 'staff', options.secure);
      // The first screen there is one's work: it is asked for while the scripts are still on their way.
      if (url === '/app') reply.header('link', '</api/work>; rel=preload; as=fetch; crossorigin');
      return reply.type('text/html; charset=utf-8').sendFile('index.html', folder, { cacheControl: false });
    });
  }
}

/**
 * The field app: one page for every address below /field, its files, the program that keeps both on a phone, and the one that makes a
 * key of a number. They are asked for again each time, so that a phone hears of a new build.
 */
function addField(server: FastifyInstance, folder: string, options: { secure: boolean }): void {
  addAssets(server, join(folder, 'assets'), '/field/assets/');
  const send = (url: string, type: string, file: string, rules: PolicyKind = 'field') =>
    server.get(url, (_request, reply) => {
      setHeaders(reply, rules, options.secure);
      reply.header('cache-control', 'no-cache');
      // The program is below /field and answers for /field itself too.
      if (file === 'worker.js') reply.header('service-worker-allowed', '/field');
      return reply.type(type).sendFile(file, folder, { cacheControl: false });
    });
  send('/field/worker.js', 'text/javascript; charset=utf-8', 'worker.js');
  send('/field/slow-key.js', 'text/javascript; charset=utf-8', 'slow-key.js', 'slow-key');
  send('/field/app.webmanifest', 'application/manifest+json', 'app.webmanifest');
  for (const url of ['/field', '/field/*']) send(url, 'text/html; charset=utf-8', 'index.html');
}

/** The page of the exercise and its files. Who plays has no session here: what it shows it asks the process of the exercises for. */
function addExercisePage(server: FastifyInstance, folder: string, options: { secure: boolean }): void {
  addAssets(server, join(folder, 'assets'), '/exercise/assets/');
  server.get('/exercise', (_request, reply) => {
    setHeaders(reply, 'staff', options.secure);
    reply.header('cache-control', 'no-cache');
    return reply.type('text/html; charset=utf-8').sendFile('index.html', folder, { cacheControl: false });
  });
}

/** The files of a program of its own, whose names change with what they hold. */
function addAssets(server: FastifyInstance, assets: string, prefix: string): void {
  server.register(fastifyStatic, {
    root: assets,
    prefix,
    decorateReply: false,
    index: false,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (response, path) => {
      if (!path.startsWith(assets)) return;
      response.header('cache-control', 'public, max-age=31536000, immutable');
      response.header('vary', 'accept-encoding');
      response.header('x-content-type-options', 'nosniff');
      response.header('cross-origin-resource-policy', 'same-origin');
    },
  });
}
