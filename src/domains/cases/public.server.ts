export { caseRoutes } from './routes.ts';
export { caseStream, findCase, type StoredCase, savePerishables } from './store.ts';
