import { existsSync } from 'node:fs';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vite';

/** One entry per thing that is started by name; the embedded database, the bootstrap, estimates, the study of a large house, the drawing of public pages and the setting of documents run in worker threads, loaded as files. */
const entries = {
  server: 'src/main/server.ts',
  cli: 'src/main/cli.ts',
  seed: 'src/main/seed.ts',
  bench: 'src/main/bench.ts',
  'keep-knowledge': 'src/main/knowledge/keep-knowledge.ts',
  'bootstrap-worker': 'src/domains/prevalence/work/bootstrap-worker.server.ts',
  'estimate-worker': 'src/domains/prevalence/work/estimate-worker.server.ts',
  'own-study-worker': 'src/domains/study/operational/own-study-worker.server.ts',
  'page-thread': 'src/main/drawing/page-thread.server.ts',
  'typeset-worker': 'src/platform/documents/thread/typeset-worker.server.ts',
  'embedded-worker': 'src/platform/database/embedded-worker.ts',
  'exercise-process': 'src/main/exercising/exercise-process.ts',
};

/**
 * Packages of many small files, with what they are made of: a start that has to find and read each file by itself takes a
 * fifth longer.
 */
const bundled = [
  /^(kysely|zod|yaml|csv-parse|age-encryption|@hpke|@noble|@scure)(\/|$)/,
  /^(@observablehq\/plot|d3|d3-\w+|internmap|delaunator|robust-predicates|isoformat|interval-tree-1d|binary-search-bounds)(\/|$)/,
  /^(linkedom|htmlparser2|entities|dom\w+|dom-serializer|css-select|css-what|cssom|nth-check|boolbase|uhyphen|html-escaper)(\/|$)/,
];

/**
 * The server, bundled for Node. The other packages stay outside and are loaded from node_modules.
 * Every chunk lies flat in the output folder: `new URL('./embedded-worker.js', import.meta.url)` then holds from any of them.
 */
export default defineConfig({
  plugins: [lingui({ failOnCompileError: true })],
  publicDir: false,
  ssr: { noExternal: bundled },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20.19',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
