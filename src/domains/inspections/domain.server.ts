import type { DomainServer } from '../../platform/http/domain-server.ts';
import { afterStream } from './after/store.server.ts';
import { inspectionRoutes } from './routes.ts';
import { inspectionStreams, inspectionsNamed } from './store.ts';

export const inspectionsServer: DomainServer<Parameters<typeof inspectionRoutes>[0]> = {
  streams: [...inspectionStreams, afterStream],
  routes: inspectionRoutes,
  named: [['inspection', { verb: 'inspection.read', find: inspectionsNamed }]],
};
