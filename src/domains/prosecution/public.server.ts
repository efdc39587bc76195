export { usualLossesOfCase } from './evidence/usual-losses.server.ts';
export { crossedId } from './letters/crossed-id.server.ts';
export { addPackagePages, packagePages } from './package/pages.server.ts';
