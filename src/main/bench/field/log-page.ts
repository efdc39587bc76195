import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../root.ts';
import type { Own } from './wire.ts';

export const logPage = '/bench/log';

/** The parts of the log of a phone that the bench records with. */
const parts = {
  'sealed-log.ts': ['tell', 'listTold', 'countUnsent'],
  'medium.ts': ['keepMedium'],
  'unlock.ts': ['unlock', 'lock'],
};

/**
 * A page that holds nothing but the log of a phone, as the script `cape`: so that hundreds of acts are recorded by the code that ships,
 * without hundreds of walks through the screens. Vite is there wherever CAPE is built.
 */
export async function logFiles(folder: string): Promise<Own> {
  const { build } = await import('vite');
  const made = await mkdtemp(join(folder, 'log-page-'));
  const entry = join(made, 'entry.ts');
  const lines = Object.entries(parts).map(
    ([file, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(join(root, 'src/web/offline', file))};`,
  );
  await writeFile(entry, lines.join('\n'));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^zod$/, replacement: join(root, 'src/web/zod-without-eval.ts') }] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'cape' }, target: 'chrome123' },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The log was not built.');
  const html = `<!doctype html><html lang="en"><title>Log</title><script src="${logPage}.js"></script></html>`;
  return new Map([
    [logPage, { type: 'text/html', body: html }],
    [`${logPage}.js`, { type: 'text/javascript', body: chunk.code }],
  ]);
}
