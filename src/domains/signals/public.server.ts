export { signalRoutes } from './routes.ts';
export { signalStream } from './store.ts';
