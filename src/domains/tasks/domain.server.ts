import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type WorkParts, workRoutes } from './routes.ts';

export const tasksServer: DomainServer<WorkParts> = { routes: workRoutes };
