import type { DomainServer } from '../../platform/http/domain-server.ts';
import { programmeRoutes } from './routes.ts';
import { programmeStreams } from './store.ts';

export const programmeServer: DomainServer<Parameters<typeof programmeRoutes>[0]> = {
  streams: programmeStreams,
  routes: programmeRoutes,
};
