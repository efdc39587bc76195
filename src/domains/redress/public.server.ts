export { redressRoutes } from './routes.ts';
export { claimStream } from './store.ts';
