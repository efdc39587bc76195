import type { DomainServer } from '../../platform/http/domain-server.ts';
import { whoIsWhoRoute } from './agencies/who-is-who.server.ts';
import { knowledgeDid } from './did.ts';
import { knowledgeRoutes } from './routes.ts';

export const knowledgeServer: DomainServer<Parameters<typeof knowledgeRoutes>[0]> = {
  did: knowledgeDid,
  routes: (known) => [...knowledgeRoutes(known), whoIsWhoRoute(known)],
};
