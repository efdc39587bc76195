export { reportRoutes } from './routes.ts';
export { reportStreams } from './store.ts';
