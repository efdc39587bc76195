import { parentPort, workerData } from 'node:worker_threads';
import type { PublishedNow } from '../../domains/publication/public.server.ts';
import type { PageAnswer, PageRequest } from '../../platform/pages/public-page.ts';
import { type DrawnFrom, drawnPages } from './drawn-pages.ts';

/** What the thread is asked: a page by its name, and what has been published, where the page shows that. */
export type PageAsked = {
  readonly id: number;
  readonly name: string;
  readonly request: PageRequest;
  readonly now: PublishedNow;
};
export type PageDrawn = { readonly id: number } & ({ readonly answer: PageAnswer } | { readonly fault: unknown });

/** The program of the thread that draws pages: while it draws, the server answers all other requests. */
const pages = drawnPages(workerData as DrawnFrom);

async function draw({ id, name, request, now }: PageAsked): Promise<PageDrawn> {
  try {
    const page = [...pages.fixed, ...pages.national(now)].find((one) => one.name === name);
    if (!page) throw new Error(`There is no page ${name}.`);
    return { id, answer: await page.respond(request) };
  } catch (fault) {
    return { id, fault };
  }
}

parentPort?.on('message', async (asked: PageAsked) => parentPort?.postMessage(await draw(asked)));
