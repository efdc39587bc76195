import type { DomainServer } from '../../platform/http/domain-server.ts';
import { auditDid } from './did.ts';
import { logRoutes } from './log/routes.server.ts';
import type { Sayings } from './log/show.server.ts';

export const auditServer: DomainServer<{ readonly did: Sayings }> = {
  did: auditDid,
  routes: ({ did }) => logRoutes(did),
};
