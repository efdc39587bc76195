import type { DomainServer } from '../../platform/http/domain-server.ts';
import { identificationRoutes } from './routes.ts';
import { screeningStream, screeningsNamed } from './store.ts';

export const identificationServer: DomainServer<Parameters<typeof identificationRoutes>[0]> = {
  streams: [screeningStream],
  routes: identificationRoutes,
  named: [['screening', { verb: 'identification.read', find: screeningsNamed }]],
};
