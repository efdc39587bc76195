import { defineConfig } from '@lingui/cli';

/** One catalogue per language. Swedish and English are complete or the build stops; other languages are added here with `draft` in their file's head. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'sv'],
  catalogs: [{ path: 'locales/{locale}', include: ['src'], exclude: ['**/*.test.*', '**/testing/**'] }],
  compileNamespace: 'es',
  orderBy: 'messageId',
});
