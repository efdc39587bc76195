export { redressRoutes } from './routes.ts';
export { claimStream, claimsNamed, listCosts } from './store.ts';
