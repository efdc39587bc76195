import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Node 20.19 is the first that Vite 8 and the embedded database run on. */
const oldest = { major: 20, minor: 19 };

/**
 * A sentence that says what to do when this Node is too old, else undefined.
 * @param {string} version as in `process.versions.node`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  if (isNewEnough) return undefined;
  return `CAPE needs Node ${oldest.major}.${oldest.minor} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Stops with a sentence when this Node is too old. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
