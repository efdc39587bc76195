export { signalRoutes } from './routes.ts';
export { signalStream, signalsNamed } from './store.ts';
export { carryStops, tipJobs } from './tips/jobs.server.ts';
export { tipRoutes } from './tips/routes.server.ts';
export { listKeyNews, listUnopened, tipKeyStream, tipStream } from './tips/store.server.ts';
