export { fileOn } from './access.ts';
export type { UsualLossesOfCase } from './expiring/show-usual.server.ts';
export { listBrought, listEarlier, listKept, listWrittenSince } from './imported.server.ts';
export { noticedInMatter } from './obstacles/noticed.server.ts';
export { listObstacleWork, saveObstacles } from './obstacles/store.server.ts';
export { findCase, listBehindCase, saveExpiringItems } from './store.ts';
