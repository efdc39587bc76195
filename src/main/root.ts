import { join } from 'node:path';

/**
 * The project's folder, in which migrations, knowledge and the built pages are: above `dist` when built (`dist.making` while it is), above
 * `src` from source.
 */
export const root = /dist(?:\.making)?$/.test(import.meta.dirname)
  ? join(import.meta.dirname, '..')
  : join(import.meta.dirname, '../..');
