export { inspectionRoutes } from './routes.ts';
export { inspectionStreams } from './store.ts';
export { readWorkerTalk } from './visit/read-worker-talk.server.ts';
