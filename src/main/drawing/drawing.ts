import type { Worker } from 'node:worker_threads';
import type { PublishedNow } from '../../domains/study/public.server.ts';
import { startThread } from '../../platform/jobs/thread.ts';
import type { PageAnswer, PageRequest, PublicPage } from '../../platform/pages/public-page.ts';
import { type DrawnFrom, drawnPages } from './drawn-pages.ts';
import type { PageAsked, PageDrawn } from './page-thread.server.ts';

/** Where what has been published is read: all of it, and a name for it that changes when it does. */
type NationalSource = { readonly read: () => Promise<PublishedNow>; readonly version: () => Promise<string> };

const nothing: PublishedNow = { releases: [], surveys: [] };
/** Far more than a page takes. A thread that takes more is ended, and with it nothing but the pages it was drawing. */
const threadMegabytes = 512;

type Waiting = { readonly resolve: (answer: PageAnswer) => void; readonly reject: (fault: unknown) => void };

/** A thread that draws, started when the first page is asked for, and anew after it has ended. */
function drawingThread(from: DrawnFrom) {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = startThread(import.meta.url, './page-thread.server.ts', from, {
      maxOldGenerationSizeMb: threadMegabytes,
    });
    const end = (fault: unknown) => {
      if (worker !== started) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    };
    started.on('error', end);
    started.on('exit', () => end(new Error('The thread that draws pages ended.')));
    started.on('message', (drawn: PageDrawn) => {
      const one = waiting.get(drawn.id);
      waiting.delete(drawn.id);
      if ('answer' in drawn) one?.resolve(drawn.answer);
      else one?.reject(drawn.fault);
    });
    started.unref();
    return started;
  }

  return {
    draw: (name: string, request: PageRequest, now: PublishedNow): Promise<PageAnswer> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker ??= start();
        worker.postMessage({ id: last, name, request, now } satisfies PageAsked);
      }),
    close: async (): Promise<void> => {
      await worker?.terminate();
    },
  };
}

/** From sources there is no thread: it could not read the catalogues and stylesheets that only a build turns into programs. */
const isBuilt = !import.meta.url.endsWith('.ts');

/** The pages that take long to make, as the server adds them: each is drawn in a thread, so that nobody waits for it but who asked. */
export function pagesDrawnApart(from: DrawnFrom, national: NationalSource) {
  const here = drawnPages(from);
  const thread = isBuilt ? drawingThread(from) : null;
  const apart = (page: PublicPage): PublicPage => ({
    ...page,
    respond: (request) => (thread ? thread.draw(page.name, request, nothing) : page.respond(request)),
  });
  const nationalApart = (page: PublicPage): PublicPage => ({
    ...page,
    version: national.version,
    respond: async (request) => {
      const now = await national.read();
      if (thread) return thread.draw(page.name, request, now);
      const made = here.national(now).find(({ name }) => name === page.name);
      return (made ?? page).respond(request);
    },
  });
  return {
    pages: [...here.fixed.map(apart), ...here.national(nothing).map(nationalApart)],
    close: async (): Promise<void> => thread?.close(),
  };
}
