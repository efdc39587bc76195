import { defineConfig } from '@lingui/cli';
import { extractFromFileWithBabel, getBabelParserOptions } from '@lingui/cli/api/extractors/babel';
import { formatter } from '@lingui/format-po';

/**
 * Without the files that the texts come from: one that is moved would otherwise change hundreds of entries that say the same as before, and
 * a search for the id finds it. Every text has an id of its own, so that no entry need say so.
 */
const po = formatter({ origins: false, explicitIdAsDefault: true });
const read = new Map<string, ReturnType<typeof po.parse>>();

/**
 * A build reads both catalogues once for each part of the screens and each language, some hundred times, and reading one takes
 * most of a second. What was read is kept by its words, and is the same for all who ask.
 */
function readOnce(...[content, context]: Parameters<typeof po.parse>): ReturnType<typeof po.parse> {
  const catalogue = read.get(content) ?? po.parse(content, context);
  read.set(content, catalogue);
  return catalogue;
}

/**
 * One catalogue per language. English is what the code says, written out by scripts/texts/english.mjs and not kept by git. Swedish and
 * English are complete or the build stops; other languages are added here with `draft` in their file's head.
 */
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
  format: { ...po, parse: readOnce },
  compileNamespace: 'es',
  orderBy: 'messageId',
});
