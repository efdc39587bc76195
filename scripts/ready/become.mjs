import { pathToFileURL } from 'node:url';
import { makeReady } from './make-ready.mjs';
import { canWrite, isProduction, isPruned, isThere, notBuilt } from './production.mjs';
import { progressOn } from './progress.mjs';
import { requireNode, root } from './project.mjs';

/**
 * In production what is built is run as it is. Elsewhere what is missing or has changed is made first. A fresh clone whose
 * environment says production, and which may be written in, is made ready too: there is nothing yet that could be run.
 * @param {string} folder
 * @param {NodeJS.WriteStream} tellOn
 */
async function makeRunnable(folder, tellOn) {
  if (isProduction(folder, process.env)) {
    if (isThere(folder)) return;
    if (!canWrite(folder) || isPruned(folder)) throw new Error(notBuilt(folder));
  }
  await makeReady(folder, progressOn(tellOn));
}

/**
 * Installs and builds what is missing, then becomes `dist/NAME.js`: the same process, so signals, stdin and exit code are its own.
 * @param {'server' | 'cli' | 'seed' | 'bench'} name
 * @param {readonly string[]} args
 * @param {NodeJS.WriteStream} tellOn where progress is written; stdout belongs to a program that answers there
 */
export async function become(name, args, tellOn) {
  requireNode();
  try {
    await makeRunnable(root, tellOn);
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
