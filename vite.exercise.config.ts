import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { silentAboutFonts } from './scripts/silent-about-fonts.mjs';
import { screenTexts } from './scripts/texts/screen-texts.mjs';
import { withoutPreload } from './scripts/without-preload.mjs';

/**
 * The exercise: one page for those who play and lead, on a computer or a phone. A build of its own, so that who plays carries nothing of the
 * workspace, and so that nothing of it is in reach of what is real.
 */
export default defineConfig({
  root: 'src/web/exercise',
  base: '/exercise/',
  publicDir: false,
  customLogger: silentAboutFonts(),
  plugins: [
    react(),
    withoutPreload(),
    lingui({ failOnCompileError: true }),
    screenTexts({ entry: 'src/main/exercise.tsx', languages: ['sv', 'en'], onlyKept: true }),
  ],
  resolve: {
    // As in the field app: the small one of the two.
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
    ],
  },
  server: { fs: { allow: ['../../..'] } },
  build: {
    outDir: '../../../dist/web/exercise',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/src\/(domains|kernel)\//.test(id) || id.endsWith('.css') },
      input: { index: fileURLToPath(new URL('src/web/exercise/index.html', import.meta.url)) },
    },
  },
});
