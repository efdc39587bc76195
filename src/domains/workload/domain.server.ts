import type { DomainServer } from '../../platform/http/domain-server.ts';
import { workloadDid } from './did.ts';
import { workload } from './domain.ts';
import { peopleNamed } from './left-behind.server.ts';
import { type WorkloadParts, workloadRoutes } from './routes.server.ts';
import { leftBehind } from './tasks.ts';

export const workloadServer: DomainServer<WorkloadParts> = {
  domain: workload,
  did: workloadDid,
  routes: workloadRoutes,
  named: [[leftBehind.aboutKind, { verb: 'load.read', find: peopleNamed }]],
};
