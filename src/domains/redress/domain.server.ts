import type { DomainServer } from '../../platform/http/domain-server.ts';
import { redressDid } from './did.ts';
import { redress } from './domain.ts';
import { redressMessages } from './messages.ts';
import { redressRoutes } from './routes.ts';
import { claimLanguages, claimStream, claimsNamed } from './store.ts';

export const redressServer: DomainServer = {
  domain: redress,
  did: redressDid,
  streams: [claimStream],
  routes: redressRoutes,
  named: [['claim', { verb: 'claim.read', find: claimsNamed }]],
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
