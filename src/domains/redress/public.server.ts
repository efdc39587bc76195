export { redressRoutes } from './routes.ts';
export { claimStream, listCosts } from './store.ts';
