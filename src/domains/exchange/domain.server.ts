import type { DomainServer } from '../../platform/http/domain-server.ts';
import { exchangeRoutes } from './routes.ts';
import { exchangeStreams } from './store.ts';

export const exchangeServer: DomainServer<Parameters<typeof exchangeRoutes>[0]> = {
  streams: exchangeStreams,
  routes: exchangeRoutes,
};
