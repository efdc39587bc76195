import { defineConfig } from '@lingui/cli';
import { extractFromFileWithBabel, getBabelParserOptions } from '@lingui/cli/api/extractors/babel';

/** One catalogue per language. Swedish and English are complete or the build stops; other languages are added here with `draft` in their file's head. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'sv'],
  catalogs: [{ path: 'locales/{locale}', include: ['src'], exclude: ['**/*.test.*', '**/testing/**'] }],
  extractors: [
    {
      match: (file) => /\.tsx?$/.test(file),
      // A text is marked by i18n or taken in by something of Lingui; six files in seven have neither and need no parsing.
      extract: async (file, code, onText, context) => {
        if (!/i18n|lingui/i.test(code)) return;
        if (!context) throw new Error('Lingui hands its settings to whatever reads texts; here it did not.');
        await extractFromFileWithBabel(file, code, onText, context, { plugins: getBabelParserOptions(file, {}) });
      },
    },
  ],
  compileNamespace: 'es',
  orderBy: 'messageId',
});
