export { caseRoutes } from './routes.ts';
export { caseStream, savePerishables } from './store.ts';
