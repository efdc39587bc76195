import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { screenTexts } from './scripts/texts/screen-texts.mjs';
import { oneFile } from './scripts/verifier-file.mjs';
import { withoutPreload } from './scripts/without-preload.mjs';
import { zodWithoutJsonSchema } from './scripts/zod-without-json-schema.mjs';

/** The page that checks sealed packages: one file that needs no server and no network (docs/decisions/0157). */
export default defineConfig({
  publicDir: false,
  plugins: [
    react(),
    zodWithoutJsonSchema(),
    withoutPreload(),
    lingui({ failOnCompileError: true }),
    screenTexts({ entry: 'src/main/pages/verifier.tsx', languages: ['sv', 'en'], onlyKept: true }),
    oneFile({ name: 'verifier.html' }),
  ],
  resolve: {
    // As in the field app: the small one of the two.
    alias: [
      { find: /^react$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^zod$/, replacement: fileURLToPath(new URL('src/web/zod-without-eval.ts', import.meta.url)) },
    ],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/src\/(domains|kernel)\//.test(id) || id.endsWith('.css') },
      input: fileURLToPath(new URL('src/main/pages/verifier.tsx', import.meta.url)),
      output: { codeSplitting: false },
    },
  },
});
