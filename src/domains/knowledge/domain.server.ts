import type { DomainServer } from '../../platform/http/domain-server.ts';
import { whoIsWhoRoute } from './agencies/who-is-who.server.ts';
import { knowledgeRoutes } from './routes.ts';

export const knowledgeServer: DomainServer<Parameters<typeof knowledgeRoutes>[0]> = {
  routes: (known) => [...knowledgeRoutes(known), whoIsWhoRoute(known)],
};
