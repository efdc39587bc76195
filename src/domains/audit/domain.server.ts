import type { DomainServer } from '../../platform/http/domain-server.ts';
import { logRoutes } from './log/routes.server.ts';

export const auditServer: DomainServer = { routes: () => logRoutes() };
