import { notThere } from '../../domains/publication/pages/study/national-page.ts';
import type { PublishedNow } from '../../domains/publication/public.server.ts';
import { startThread } from '../../platform/jobs/thread.ts';
import type { PublicPage } from '../../platform/pages/public-page.ts';
import { drawingThread } from './drawing-thread.ts';
import { type DrawnFrom, drawnPages } from './drawn-pages.ts';

/** Where what has been published is read: all of it, and a name for it that changes when it does. */
type NationalSource = { readonly read: () => Promise<PublishedNow>; readonly version: () => Promise<string> };

const nothing: PublishedNow = { releases: [], surveys: [] };
/** Far more than a page takes. A thread that takes more is ended, and with it nothing but the pages it was drawing. */
const threadMegabytes = 512;

/** From sources there is no thread: it could not read the catalogues and stylesheets that only a build turns into programs. */
const isBuilt = !import.meta.url.endsWith('.ts');

type DrawingThread = Pick<ReturnType<typeof drawingThread>, 'draw' | 'close'>;

/** The thread that draws pages, started with the first. `onGivenUp` hears the name of a page that took too long. */
export const drawingThreadFrom = (from: DrawnFrom, onGivenUp: (name: string) => void): DrawingThread | null =>
  isBuilt
    ? drawingThread({
        start: () =>
          startThread(import.meta.url, './page-thread.server.ts', from, { maxOldGenerationSizeMb: threadMegabytes }),
        onGivenUp,
      })
    : null;

/** The pages that take long to make, as the server adds them: each is drawn in a thread, so that only who asked for it waits. */
export function pagesDrawnApart(from: DrawnFrom, national: NationalSource, thread: DrawingThread | null) {
  const here = drawnPages(from);
  const apart = (page: PublicPage): PublicPage => ({
    ...page,
    respond: (request) => (thread ? thread.draw(page.name, request, nothing) : page.respond(request)),
  });
  const nationalApart = (page: PublicPage): PublicPage => ({
    ...page,
    version: national.version,
    respond: async (request) => {
      const now = await national.read();
      const none = notThere(request, now.releases);
      if (none) return none;
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
