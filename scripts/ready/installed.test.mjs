import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingPackages, notRunAtInstallation, readLocks } from './installed.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true, os: ['darwin'] };
const forLinux = { version: '1.0.0', integrity: 'sha512-l', optional: true, os: ['linux'], cpu: ['x64'] };

/** @param {Record<string, object>} packages */
const lock = (packages) => ({ packages: { '': {}, ...packages } });

it('nothing is missing when each package has the version and content asked for', () => {
  const asked = lock({ 'node_modules/zod': zod });
  expect(missingPackages(asked, lock({ 'node_modules/zod': zod }), machine)).toEqual([]);
});

it('everything is missing after an interrupted install, which leaves no record', () => {
  expect(missingPackages(lock({ 'node_modules/zod': zod }), undefined, machine)).toEqual(['node_modules/zod']);
});

it('another version, or another content under the same version, is missing', () => {
  const asked = lock({ 'node_modules/zod': zod });
  expect(missingPackages(asked, lock({ 'node_modules/zod': { ...zod, version: '4.6.6' } }), machine)).toHaveLength(1);
  expect(missingPackages(asked, lock({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }), machine)).toHaveLength(
    1,
  );
});

it('a part made for another machine may be absent', () => {
  const asked = lock({ 'node_modules/mac': forMac, 'node_modules/linux': forLinux });
  expect(missingPackages(asked, lock({ 'node_modules/linux': forLinux }), machine)).toEqual([]);
});

it('a folder copied from another machine is installed again', () => {
  const asked = lock({ 'node_modules/mac': forMac, 'node_modules/linux': forLinux });
  expect(missingPackages(asked, lock({ 'node_modules/mac': forMac }), machine)).toEqual(['node_modules/mac']);
});

it('no package runs a program while it is installed, and each that brings one is named', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  const bring = Object.entries(readLocks('.').asked.packages ?? {})
    .filter(([, locked]) => 'hasInstallScript' in locked)
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect([...new Set(bring)].sort()).toEqual([...notRunAtInstallation].sort());
});
