import { join } from 'node:path';

const isBuilt = /dist(?:\.making)?$/.test(import.meta.dirname);

/**
 * The project's folder, in which migrations, knowledge and the built pages are: above `dist` when built (`dist.making` while it is), above
 * `src` from source.
 */
export const root = isBuilt ? join(import.meta.dirname, '..') : join(import.meta.dirname, '../..');

/** Where a build has put the programs, and what it keeps for them: this very folder, or what there is of one beside the sources. */
export const programs = isBuilt ? import.meta.dirname : join(root, 'dist');
