import type { DomainServer } from '../../platform/http/domain-server.ts';
import { tasksDid } from './did.ts';
import { type WorkParts, workRoutes } from './routes.ts';
import { workTable } from './table/list.server.ts';

export const tasksServer: DomainServer<WorkParts> = {
  did: tasksDid,
  routes: workRoutes,
  lists: [['work', workTable]],
};
