import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../kernel/language.ts';
import type { PublicPage } from '../../platform/pages/public-page.ts';
import { root } from '../root.ts';

/** A picture of the demo, taken by a story (`CAPE_SCREENS=1 npm run e2e -- prosecutor-decides`) and kept beside this file. */
export const boardPicture = (language: Language): string => `/assets/board-${language}.webp`;

export const boardPictures: readonly PublicPage[] = (['sv', 'en'] as const).map((language) => {
  let kept: Promise<Uint8Array> | null = null;
  return {
    name: `board-${language}`,
    path: boardPicture(language),
    respond: async () => {
      kept ??= readFile(join(root, `src/main/front/board-${language}.webp`));
      return {
        status: 200,
        type: 'image/webp',
        body: await kept,
        headers: { 'cache-control': 'public, max-age=86400' },
      };
    },
  };
});
