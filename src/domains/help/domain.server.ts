import type { DomainServer } from '../../platform/http/domain-server.ts';
import { helpDid } from './did.ts';
import { type GuideNeeds, guideRoutes } from './guides/routes.server.ts';

export const helpServer: DomainServer<GuideNeeds> = {
  did: helpDid,
  routes: (needs) => guideRoutes(needs),
};
