import type { DomainServer } from '../../platform/http/domain-server.ts';
import { peopleNamed } from './left-behind.server.ts';
import { type WorkloadParts, workloadRoutes } from './routes.server.ts';
import { leftBehind } from './tasks.ts';

export const workloadServer: DomainServer<WorkloadParts> = {
  routes: workloadRoutes,
  named: [[leftBehind.aboutKind, { verb: 'load.read', find: peopleNamed }]],
};
