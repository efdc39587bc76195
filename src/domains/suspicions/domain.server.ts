import type { DomainServer } from '../../platform/http/domain-server.ts';
import type { Ground } from '../knowledge/public.ts';
import { factWords } from './code-messages.ts';
import { suspicionsDid } from './did.ts';
import { suspicions } from './domain.ts';
import { suspicionJobs } from './jobs.ts';
import { suspicionList } from './list/list.server.ts';
import { answerName, replyFacts, replyName, sentName } from './list/list-names.ts';
import { suspicionMessages } from './messages.ts';
import { termStream } from './replies/store.server.ts';
import { suspicionRoutes } from './routes.ts';
import { suspicionStream, suspicionsNamed } from './store.ts';

export const suspicionsServer: DomainServer<
  { readonly grounds: readonly Ground[]; readonly observations: Parameters<typeof suspicionRoutes>[1] },
  Parameters<typeof suspicionJobs>[0]
> = {
  domain: suspicions,
  did: suspicionsDid,
  jobs: suspicionJobs,
  streams: [suspicionStream, termStream],
  lists: [['suspicion', suspicionList]],
  sends: [
    ['suspicion', { called: sentName, facts: factWords }],
    ['suspicion-reply', { called: replyName, facts: replyFacts }],
    ['suspicion-answer', { called: answerName, facts: factWords }],
  ],
  routes: ({ grounds, observations }) => suspicionRoutes(grounds, observations),
  matters: [
    [
      'suspicion',
      {
        verb: 'suspicion.read',
        find: suspicionsNamed,
        called: suspicionMessages.matters,
        handOver: { verb: 'suspicion.change-responsible', path: (id) => `/api/suspicions/${id}/responsible` },
      },
    ],
  ],
};
