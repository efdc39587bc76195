import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayRead, maySupport } from './access.ts';
import { assistanceDid } from './did.ts';
import { assistance } from './domain.ts';
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

export const assistanceServer: DomainServer<Parameters<typeof assistanceRoutes>[0]> = {
  domain: assistance,
  did: assistanceDid,
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
