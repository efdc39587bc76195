import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { runToEnd } from '../ready/child.mjs';

/** Only root may, and only where there is apt. */
export const mayInstallDebianPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Waits for another apt, not for a network that is not there; asks nothing. */
const apt = [
  '-o',
  'DPkg::Lock::Timeout=600',
  '-o',
  'Acquire::http::Timeout=20',
  '-o',
  'Acquire::Retries=1',
  '-y',
  '-q',
];
const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/**
 * Installs packages without what they only recommend. A fresh container has no package lists, so they are fetched when
 * the first try fails.
 * @param {readonly string[]} names
 */
export async function installDebianPackage(...names) {
  const install = ['install', ...apt, '--no-install-recommends', ...names];
  const first = await runToEnd('apt-get', install, quiet);
  if (first.code === 0) return first;
  await runToEnd('apt-get', ['update', ...apt], quiet);
  return runToEnd('apt-get', install, quiet);
}

/** PostgreSQL's programs only: the package would otherwise make a cluster of its own and start it. */
export function installPostgres() {
  const settings = '/etc/postgresql-common';
  if (!existsSync(settings)) {
    mkdirSync(settings, { recursive: true });
    writeFileSync(`${settings}/createcluster.conf`, 'create_main_cluster = false\n');
  }
  return installDebianPackage('postgresql');
}

/** ClamAV's daemon, without a database of signatures: the tests bring one of their own. */
export const installClamd = () => installDebianPackage('clamav-daemon');

/** LemonLDAP::NG, a provider of sign-ins, with what its portal loads and only recommends, and lasso, by which it speaks SAML: some 80 packages of Perl, 30 seconds. */
export const installLemonldap = () =>
  installDebianPackage(
    'liblemonldap-ng-portal-perl',
    'libplack-perl',
    'libcrypt-jwt-perl',
    'libemail-address-xs-perl',
    'libemail-sender-perl',
    'libio-string-perl',
    'liblasso-perl',
    'libmime-tools-perl',
    'libstring-random-perl',
    'libxml-libxml-perl',
  );
