import type { DomainServer } from '../../platform/http/domain-server.ts';
import { identificationDid } from './did.ts';
import { identification } from './domain.ts';
import { screeningList } from './list.server.ts';
import { identificationRoutes } from './routes.ts';
import { screeningStream, screeningsNamed } from './store.ts';

export const identificationServer: DomainServer<Parameters<typeof identificationRoutes>[0]> = {
  domain: identification,
  did: identificationDid,
  streams: [screeningStream],
  lists: [['screening', screeningList]],
  routes: identificationRoutes,
  named: [['screening', { verb: 'identification.read', find: screeningsNamed }]],
};
