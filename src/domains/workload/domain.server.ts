import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type WorkloadParts, workloadRoutes } from './routes.server.ts';

export const workloadServer: DomainServer<WorkloadParts> = { routes: workloadRoutes };
