import type { DomainServer } from '../../platform/http/domain-server.ts';
import type { Ground } from '../knowledge/public.ts';
import { mayAddFile, mayRead } from './access.ts';
import { takenBy } from './acts/change-responsible.ts';
import { signalsDid } from './did.ts';
import { signals } from './domain.ts';
import { signalList } from './list.server.ts';
import { signalMessages } from './messages.ts';
import { signalRoutes } from './routes.ts';
import { sentFacts, sentNames } from './sent-names.ts';
import { findSignal, signalStream, signalsNamed } from './store.ts';
import { deskRoutes } from './tips/desks/routes.server.ts';
import { tipJobs } from './tips/jobs.server.ts';
import { tipKeyStream } from './tips/keys/store.server.ts';
import { tipList } from './tips/list.server.ts';
import { tipMessages } from './tips/messages.ts';
import { type TipSettings, tipRoutes } from './tips/routes.server.ts';
import { findTip, tipStream } from './tips/store.server.ts';

type Needs = Parameters<typeof deskRoutes>[0] & { readonly grounds: readonly Ground[]; readonly tips: TipSettings };

export const signalsServer: DomainServer<Needs, Parameters<typeof tipJobs>[0]> = {
  domain: signals,
  did: signalsDid,
  jobs: tipJobs,
  refusals: { CA004: tipMessages.takenBack },
  streams: [signalStream, tipStream, tipKeyStream],
  sends: [['signal', { called: sentNames.signal, facts: sentFacts }]],
  routes: ({ grounds, tips, ...around }) => [...signalRoutes(grounds), ...tipRoutes(tips), ...deskRoutes(around)],
  lists: [
    ['signal', signalList],
    ['tip', tipList],
  ],
  named: [['signal', { verb: 'signal.read', find: signalsNamed }]],
  fileHolders: [
    ['signal', { verb: 'signal.read', writes: 'signal.correct', find: findSignal, mayRead, mayWrite: mayAddFile }],
    ['tip', { verb: 'tip.read', writes: 'tip.answer', find: findTip, mayRead, mayWrite: mayAddFile }],
  ],
  matters: [
    [
      'signal',
      {
        verb: 'signal.read',
        find: signalsNamed,
        called: signalMessages.matters,
        handOver: {
          verb: 'signal.change-responsible',
          path: (id) => `/api/signals/${id}/responsible`,
          takenBy,
        },
      },
    ],
  ],
};
