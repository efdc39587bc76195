import { pathToFileURL } from 'node:url';
import { makeReady } from './make-ready.mjs';
import { progressOn } from './progress.mjs';
import { requireNode, root } from './project.mjs';

/**
 * Installs and builds what is missing, then becomes `dist/NAME.js`: the same process, so signals, stdin and exit code are its own.
 * @param {'server' | 'cli' | 'seed' | 'bench'} name
 * @param {readonly string[]} args
 * @param {NodeJS.WriteStream} tellOn where progress is told; stdout belongs to a program that answers there
 */
export async function become(name, args, tellOn) {
  requireNode();
  try {
    await makeReady(root, progressOn(tellOn));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const program = `${root}dist/${name}.js`;
  process.argv = [process.argv0, program, ...args];
  process.env.NODE_ENV ??= 'production';
  // The moment of the command, so that "ready in N s" counts installing and building too.
  process.env.CAPE_STARTED_AT = String(Math.round(performance.timeOrigin));
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
