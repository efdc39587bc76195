export { inspectionRoutes } from './routes.ts';
export { inspectionStreams } from './store.ts';
