export { carryStops } from './tips/jobs.server.ts';
export { listKeyNews } from './tips/keys/store.server.ts';
export { listUnopened } from './tips/store.server.ts';
