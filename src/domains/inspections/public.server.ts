export { afterStream, visitsHere } from './after/store.server.ts';
export { inspectionRoutes } from './routes.ts';
export { inspectionStreams } from './store.ts';
