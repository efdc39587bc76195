import type { DomainServer } from '../../platform/http/domain-server.ts';
import { workplacesDid } from './did.ts';
import { workplaces } from './domain.ts';
import { workplaceList } from './list.server.ts';
import { workplaceRoutes } from './routes.ts';
import type { WorkplaceParts } from './show.server.ts';
import { importStream, workplaceStream, workplacesNamed } from './store.ts';

export const workplacesServer: DomainServer<WorkplaceParts> = {
  domain: workplaces,
  did: workplacesDid,
  streams: [workplaceStream, importStream],
  lists: [['workplace', workplaceList]],
  routes: workplaceRoutes,
  named: [['workplace', { verb: 'workplace.read', find: workplacesNamed }]],
};
