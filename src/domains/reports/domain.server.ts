import type { DomainServer } from '../../platform/http/domain-server.ts';
import { reportsDid } from './did.ts';
import { reports } from './domain.ts';
import { reportRoutes } from './routes.ts';
import { reportStreams } from './store.ts';

export const reportsServer: DomainServer<Parameters<typeof reportRoutes>[0]> = {
  domain: reports,
  did: reportsDid,
  streams: reportStreams,
  routes: reportRoutes,
};
