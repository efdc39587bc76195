import type { DomainServer } from '../../platform/http/domain-server.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { prosecutionRoutes } from './routes.ts';
import { filesNamed, investigationStream, letterStream } from './store.ts';

export const prosecutionServer: DomainServer<{ readonly knowledge: Pick<Knowledge, 'evidence'> }> = {
  streams: [investigationStream, letterStream],
  routes: ({ knowledge }) => prosecutionRoutes(knowledge),
  named: [['investigation', { verb: 'investigation.read', find: filesNamed }]],
};
