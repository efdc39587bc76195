import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayRead, maySupport } from './access.ts';
import { deskList } from './desk/list.server.ts';
import { assistanceDid } from './did.ts';
import { assistance } from './domain.ts';
import { assistanceRoutes } from './routes.ts';
import { sentNames } from './sent-names.ts';
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
  sends: Object.entries(sentNames).map(([letter, called]) => [letter, { called }]),
  sentFrom: [
    ['desk-request', 'desk.list'],
    ['desk-question', 'desk.list'],
    ['reflection-period', 'reflection-period.read'],
    ['reflection-application', 'reflection-application.read'],
  ],
  routes: assistanceRoutes,
  lists: [['desk', deskList]],
  fileHolders: [
    [
      'support',
      { verb: 'assistance.of-person', writes: 'assistance.arrange', find: findSupport, mayRead, mayWrite: maySupport },
    ],
  ],
};
