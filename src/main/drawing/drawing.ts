import type { PublishedNow } from '../../domains/study/public.server.ts';
import { startThread } from '../../platform/jobs/thread.ts';
import type { PublicPage } from '../../platform/pages/public-page.ts';
import { drawingThread } from './drawing-thread.ts';
import { type DrawnFrom, drawnPages } from './drawn-pages.ts';

/** Where what has been published is read: all of it, and a name for it that changes when it does. */
type NationalSource = { readonly read: () => Promise<PublishedNow>; readonly version: () => Promise<string> };

const nothing: PublishedNow = { releases: [], surveys: [] };
/** Far more than a page takes. A thread that takes more is ended, and with it nothing but the pages it was drawing. */
const threadMegabytes = 512;

const startDrawing = (from: DrawnFrom) =>
  startThread(import.meta.url, './page-thread.server.ts', from, { maxOldGenerationSizeMb: threadMegabytes });

/** From sources there is no thread: it could not read the catalogues and stylesheets that only a build turns into programs. */
const isBuilt = !import.meta.url.endsWith('.ts');

/** The pages that take long to make, as the server adds them: each is drawn in a thread, so that nobody waits for it but who asked. */
export function pagesDrawnApart(from: DrawnFrom, national: NationalSource, onGivenUp: (name: string) => void) {
  const here = drawnPages(from);
  const thread = isBuilt ? drawingThread({ start: () => startDrawing(from), onGivenUp }) : null;
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
