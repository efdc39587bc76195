import { makeDocuments } from '../../domains/publication/pages/document/answer.server.ts';
import { publishedFiguresPages } from '../../domains/publication/pages/figures/pages.ts';
import { makePictures } from '../../domains/publication/pages/picture/answer.server.ts';
import { nationalPages } from '../../domains/publication/pages/study/national-page.ts';
import type { PublishedNow } from '../../domains/publication/public.server.ts';
import type { PublicPage } from '../../platform/pages/public-page.ts';
import { published } from '../running/published.ts';

type Questions = Parameters<typeof nationalPages>[0]['questions'];

/** What the pages with drawings are made from for as long as the server runs. It crosses to a thread, so it is plain data. */
export type DrawnFrom = { readonly folder: string; readonly questions: Questions };

/** Pages whose making takes long: figures that were published, and what the study body has released. */
export function drawnPages({ folder, questions }: DrawnFrom) {
  // The server keeps every page that was made, so nothing is kept a second time here.
  const make = makeDocuments({ kept: 0 });
  const picture = makePictures({ kept: 0 });
  return {
    fixed: publishedFiguresPages(folder, picture),
    national: ({ releases, surveys }: PublishedNow): readonly PublicPage[] =>
      nationalPages({
        releases: async () => releases,
        surveys: async () => surveys,
        published,
        questions,
        make,
        picture,
      }),
  };
}
