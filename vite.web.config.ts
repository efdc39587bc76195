import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { createLogger, defineConfig } from 'vite';

/** Fonts are copied beside the build (scripts/build.mjs) and have addresses of their own, so that every page shares them. */
const logger = createLogger('warn');
const { warnOnce } = logger;
logger.warnOnce = (message, options) => {
  if (!message.includes('/assets/fonts/')) warnOnce(message, options);
};

import { screenTexts } from './scripts/texts/screen-texts.mjs';
import { zodWithoutJsonSchema } from './scripts/zod-without-json-schema.mjs';

/**
 * The staff workspace. The page it makes must live under the content policy of the server:
 * no inline script or style, nothing turned into a `data:` address, no preload polyfill, scripts from the house only.
 * The browsers named are the first that know `light-dark()`, so colours are not doubled.
 */
export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  customLogger: logger,
  plugins: [
    react(),
    zodWithoutJsonSchema(),
    lingui({ failOnCompileError: true }),
    screenTexts({ entry: 'src/main/web.tsx', languages: ['sv', 'en'] }),
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
  },
});
