import type { DomainServer } from '../../platform/http/domain-server.ts';
import { reportRoutes } from './routes.ts';
import { reportStreams } from './store.ts';

export const reportsServer: DomainServer<Parameters<typeof reportRoutes>[0]> = {
  streams: reportStreams,
  routes: reportRoutes,
};
