import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { besidePage, fieldFiles } from './scripts/field-files.mjs';
import { silentAboutFonts } from './scripts/silent-about-fonts.mjs';
import { screenTexts } from './scripts/texts/screen-texts.mjs';
import { withoutPreload } from './scripts/without-preload.mjs';
import { zodWithoutJsonSchema } from './scripts/zod-without-json-schema.mjs';
import { zodWithoutSentences } from './scripts/zod-without-sentences.mjs';

/**
 * The field app: one page that works without a network, the service worker that keeps it, and the worker that makes slow keys. A build of its own, so that a phone
 * carries nothing of the workspace. It lives under the same content policy.
 */
export default defineConfig({
  root: 'src/web/field',
  base: '/field/',
  publicDir: false,
  assetsInclude: ['**/*.wasm'],
  customLogger: silentAboutFonts(),
  plugins: [
    react(),
    zodWithoutJsonSchema(),
    zodWithoutSentences(),
    withoutPreload(),
    lingui({ failOnCompileError: true }),
    screenTexts({ entry: 'src/main/field.tsx', languages: ['sv', 'en'], onlyKept: true }),
    fieldFiles({
      beside: [
        '/assets/fonts/source-sans-3-5.3-latin.woff2',
        '/assets/fonts/source-sans-3-5.3-latin-ext.woff2',
        '/assets/mark.svg',
      ],
      manifest: {
        id: '/field',
        name: 'CAPE',
        short_name: 'CAPE',
        start_url: '/field',
        scope: '/field',
        display: 'standalone',
        background_color: '#0f1820',
        theme_color: '#0f1820',
        icons: [{ src: '/assets/mark.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
      },
    }),
  ],
  resolve: {
    // A phone in a cellar carries the small one of the two; the screens are written for both (docs/decisions/0046).
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^zod$/, replacement: fileURLToPath(new URL('src/web/zod-without-eval.ts', import.meta.url)) },
    ],
  },
  server: { fs: { allow: ['../../..'] } },
  build: {
    outDir: '../../../dist/web/field',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // A schema or an act of which the field app uses nothing is not sent: to make one does nothing else.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(domains|kernel)\//.test(id) || id.endsWith('.css') },
      input: {
        index: fileURLToPath(new URL('src/web/field/index.html', import.meta.url)),
        worker: fileURLToPath(new URL('src/web/service-worker.ts', import.meta.url)),
        'slow-key': fileURLToPath(new URL('src/web/offline/slow-key/worker.ts', import.meta.url)),
      },
      output: {
        entryFileNames: ({ name }) => (besidePage.includes(`${name}.js`) ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
