import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayRead, maySupport } from './access.ts';
import { assistanceRoutes } from './routes.ts';
import {
  applicationStream,
  consultationStream,
  deskQuestionStream,
  deskRequestStream,
  findSupport,
  periodStream,
  supportStream,
} from './store.ts';

export const assistanceServer: DomainServer = {
  streams: [
    ...[supportStream, periodStream, applicationStream],
    ...[deskRequestStream, deskQuestionStream, consultationStream],
  ],
  routes: assistanceRoutes,
  fileHolders: [
    [
      'support',
      { verb: 'assistance.of-person', writes: 'assistance.arrange', find: findSupport, mayRead, mayWrite: maySupport },
    ],
  ],
};
