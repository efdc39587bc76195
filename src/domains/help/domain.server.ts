import type { DomainServer } from '../../platform/http/domain-server.ts';
import { helpDid } from './did.ts';
import { help } from './domain.ts';
import { type GuideNeeds, guideRoutes } from './guides/routes.server.ts';
import { type ProcessingNeeds, processingRoutes } from './processing/routes.server.ts';

export const helpServer: DomainServer<GuideNeeds & ProcessingNeeds> = {
  domain: help,
  did: helpDid,
  routes: (needs) => [...guideRoutes(needs), ...processingRoutes(needs)],
};
