import type { DomainServer } from '../../platform/http/domain-server.ts';
import { loadRoutes } from './load/routes.server.ts';
import { type WorkParts, workRoutes } from './routes.ts';

export const tasksServer: DomainServer<WorkParts> = {
  routes: (parts) => [...workRoutes(parts), ...loadRoutes(parts)],
};
