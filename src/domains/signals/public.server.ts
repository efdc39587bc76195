export { signalRoutes } from './routes.ts';
export { signalStream, signalsNamed } from './store.ts';
export { carryStops, tipJobs } from './tips/jobs.server.ts';
export { listKeyNews, tipKeyStream } from './tips/key-store.server.ts';
export { tipRoutes } from './tips/routes.server.ts';
export { listUnopened, tipStream } from './tips/store.server.ts';
