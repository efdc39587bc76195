import { join } from 'node:path';

/** The project's folder, in which migrations, knowledge and the built pages lie: above `dist` when built, above `src` from source. */
export const root = import.meta.dirname.endsWith('dist')
  ? join(import.meta.dirname, '..')
  : join(import.meta.dirname, '../..');
