export { listLeftBehind } from './left-behind.server.ts';
export type { WorkloadParts } from './routes.server.ts';
