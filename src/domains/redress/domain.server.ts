import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayReadClaim, mayWriteClaim } from './access.ts';
import { redressDid } from './did.ts';
import { redress } from './domain.ts';
import { claimList } from './list.server.ts';
import { redressMessages } from './messages.ts';
import { redressRoutes } from './routes.ts';
import { claimLanguages, claimStream, claimsNamed, findClaim } from './store.ts';

export const redressServer: DomainServer = {
  domain: redress,
  did: redressDid,
  streams: [claimStream],
  lists: [['claim', claimList]],
  routes: redressRoutes,
  named: [['claim', { verb: 'claim.read', find: claimsNamed }]],
  fileHolders: [
    [
      'claim',
      { verb: 'claim.read', writes: 'claim.line', find: findClaim, mayRead: mayReadClaim, mayWrite: mayWriteClaim },
    ],
  ],
  matters: [
    [
      'claim',
      {
        verb: 'claim.read',
        find: claimsNamed,
        called: redressMessages.matters,
        handOver: { verb: 'claim.change-responsible', path: (id) => `/api/claims/${id}/responsible` },
        languages: { verb: 'person.list', find: claimLanguages },
      },
    ],
  ],
};
