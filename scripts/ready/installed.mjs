import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.mjs';

/**
 * What a lockfile says of one package.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, link?: boolean, os?: string[], cpu?: string[] }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/**
 * The places (`node_modules/x`) where what is installed is not what the lockfile asks for. npm writes its own record,
 * `node_modules/.package-lock.json`, at the very end of an install; an interrupted one leaves none, so everything is missing.
 * Optional packages may be absent: npm leaves out those made for another machine.
 * @param {Lockfile} asked
 * @param {Lockfile | undefined} installed
 * @param {{ platform: string, arch: string }} machine
 */
export function missingPackages(asked, installed, machine) {
  const there = installed?.packages ?? {};
  return Object.entries(asked.packages ?? {})
    .filter(([place, locked]) => {
      if (place === '' || locked.link) return false;
      const found = there[place];
      if (!found) return !locked.optional;
      if (found.version !== locked.version || found.integrity !== locked.integrity) return true;
      return locked.optional === true && !isMadeFor(found, machine);
    })
    .map(([place]) => place);
}

/**
 * @param {Locked} locked
 * @param {{ platform: string, arch: string }} machine
 */
function isMadeFor(locked, machine) {
  /** @param {string[] | undefined} list @param {string} mine */
  const allows = (list, mine) =>
    !list ||
    list.some((name) => name === mine) ||
    (list.every((name) => name.startsWith('!')) && !list.includes(`!${mine}`));
  return allows(locked.os, machine.platform) && allows(locked.cpu, machine.arch);
}

/** @param {string} root */
export function readLocks(root) {
  const asked = /** @type {Lockfile} */ (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  /** @type {Lockfile | undefined} */
  let installed;
  try {
    installed = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'));
  } catch {
    // No record, or half of one: nothing counts as installed.
  }
  return { asked, installed };
}

/**
 * @param {string} root
 */
export function isInstalled(root) {
  const { asked, installed } = readLocks(root);
  return missingPackages(asked, installed, process).length === 0;
}

/**
 * Packages that bring a program to run while they are installed. None is run (`ignore-scripts` in `.npmrc`): esbuild's only looks whether its
 * binary works and saves a few milliseconds at each call. One that is needed would be named with what it makes, and run from here.
 */
export const notRunAtInstallation = ['esbuild'];

/**
 * Installs exactly what the lockfile names, the build tools too, whatever NODE_ENV says.
 * @param {string} root
 */
export async function install(root) {
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command = 'npm', ...before] = npm;
  const args = [...before, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runToEnd(command, args, { cwd: root });
  if (code !== 0) {
    throw new Error(
      `${output}\nThe packages could not be installed (npm ended with ${code}; its words are above). The first start needs the network; see that npm can reach its registry, then try again.`,
    );
  }
}
