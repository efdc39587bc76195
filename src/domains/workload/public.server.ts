export type { WorkloadParts } from './routes.server.ts';
