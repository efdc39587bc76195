export { noticedInMatter } from './obstacles/noticed.server.ts';
export { listObstacleWork, saveObstacles } from './obstacles/store.server.ts';
export type { UsualLossesOfCase } from './show-usual.server.ts';
export { findCase, listBehindCase, savePerishables } from './store.ts';
