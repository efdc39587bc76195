import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';
import { installClamd, installLemonldap, installPostgres, mayInstallDebianPackages } from './debian.mjs';
import { lacking } from './lacking.mjs';
import { onePassed } from './totals.mjs';
import { runVitest } from './vitest.mjs';

async function findPostgres() {
  const { output } = await runToEnd(process.execPath, ['--import', 'tsx', 'scripts/steps/find-postgres.ts'], {
    cwd: root,
  });
  return output.trim();
}

/** The programs of PostgreSQL, from Debian's package if need be and we are root. @returns {Promise<import('./run-steps.mjs').Result>} */
export async function postgresStep() {
  const there = await findPostgres();
  if (there) return { totals: onePassed, notes: [there] };
  const installer = mayInstallDebianPackages() ? await installPostgres() : undefined;
  const installed = await findPostgres();
  if (installed) return { totals: onePassed, notes: [installed] };
  const words = installer
    ? ` The last words of the installer:\n${installer.output.trim().split('\n').slice(-5).join('\n')}`
    : '';
  return lacking(
    `PostgreSQL: skipped. No PostgreSQL 15 or newer was found; install one (apt-get install postgresql, brew install postgresql).${words}`,
  );
}

/**
 * A provider that others have written is installed for the second ring where that may be done. Where it cannot be had, its tests are
 * skipped and counted as such: no part of CAPE needs it.
 * @param {import('./rings.mjs').Ring} ring
 */
export async function storesStep(ring) {
  if (ring === 'second' && mayInstallDebianPackages()) {
    await installLemonldap();
    await installClamd();
  }
  return runVitest('store', { ring });
}
