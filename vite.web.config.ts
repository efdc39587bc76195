import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfFiles } from './scripts/pdf-files.mjs';
import { silentAboutFonts } from './scripts/silent-about-fonts.mjs';

import { startInOne, startWithRuntime } from './scripts/start-in-one.mjs';
import { screenTexts } from './scripts/texts/screen-texts.mjs';
import { zodWithoutJsonSchema } from './scripts/zod-without-json-schema.mjs';
import { zodWithoutSentences } from './scripts/zod-without-sentences.mjs';

/**
 * The staff workspace. The page it makes must live under the content policy of the server:
 * no inline script or style, nothing turned into a `data:` address, no preload polyfill, scripts from the house only.
 * The browsers named are the first that know `light-dark()`, so colours are not doubled.
 */
export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  customLogger: silentAboutFonts(),
  plugins: [
    react(),
    startWithRuntime(),
    zodWithoutJsonSchema(),
    zodWithoutSentences(),
    lingui({ failOnCompileError: true }),
    pdfFiles(),
    screenTexts({ entry: 'src/main/web.tsx', languages: ['sv', 'en'], onlyKept: true }),
  ],
  resolve: {
    alias: [{ find: /^zod$/, replacement: fileURLToPath(new URL('src/web/zod-without-eval.ts', import.meta.url)) }],
  },
  server: { fs: { allow: ['../..'] } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    manifest: true,
    license: true,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // A schema or an act of which the screens use nothing is not sent: to make one does nothing else.
      output: {
        codeSplitting: {
          groups: [
            startInOne({
              entry: 'src/web/index.html',
              later: [
                'src/domains/tasks/ui/my-work.tsx',
                'src/domains/signals/ui/page/acknowledge.tsx',
                'src/domains/suspicions/ui/acknowledge.tsx',
                /\.po\?area=(shell|tasks)\?/,
              ],
            }),
          ],
        },
      },
      treeshake: { moduleSideEffects: (id) => !/\/src\/(domains|kernel)\//.test(id) || id.endsWith('.css') },
    },
  },
});
