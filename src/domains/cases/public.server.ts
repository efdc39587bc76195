export { recordRoutes } from './records/routes.server.ts';
export { caseRoutes } from './routes.ts';
export { caseStream, findCase, savePerishables } from './store.ts';
