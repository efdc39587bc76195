import type { DomainServer } from '../../platform/http/domain-server.ts';
import { prevalenceDid } from './did.ts';
import { prevalence } from './domain.ts';
import { estimateRoutes } from './routes.ts';
import { estimateStream } from './store.ts';
import { estimateJobs } from './work/work-on-estimates.server.ts';

export const prevalenceServer: DomainServer<unknown, Parameters<typeof estimateJobs>[0]> = {
  domain: prevalence,
  did: prevalenceDid,
  jobs: estimateJobs,
  streams: [estimateStream],
  routes: estimateRoutes,
};
