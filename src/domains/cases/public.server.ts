export { noticedInMatter } from './obstacles/noticed.server.ts';
export { listObstacleWork, saveObstacles } from './obstacles/store.server.ts';
export { recordRoutes } from './records/routes.server.ts';
export { caseRoutes } from './routes.ts';
export type { UsualLossesOfCase } from './show-usual.server.ts';
export { caseStream, casesNamed, findCase, listBehindCase, savePerishables } from './store.ts';
