import { favicon } from './mark.ts';
import { stylesheet } from './stylesheet.ts';

/** A file that the pages ask for and that is made here, not copied. */
export type MadeAsset = { readonly path: string; readonly type: string; readonly text: string };

export const madeAssets: readonly MadeAsset[] = [
  { path: stylesheet.path, type: 'text/css; charset=utf-8', text: stylesheet.text },
  { path: '/assets/mark.svg', type: 'image/svg+xml', text: favicon },
];
