import type { DomainServer } from '../../platform/http/domain-server.ts';
import { takenBy } from './acts/change-responsible.ts';
import { exchangeDid } from './did.ts';
import { exchange } from './domain.ts';
import { exchangeMessages } from './messages.ts';
import { exchangeRoutes } from './routes.ts';
import { exchangeStreams, feeClaimsNamed } from './store.ts';
import { feeClaimList } from './table/list.server.ts';
import { sentNames } from './table/sent-names.ts';

export const exchangeServer: DomainServer<Parameters<typeof exchangeRoutes>[0]> = {
  domain: exchange,
  did: exchangeDid,
  streams: exchangeStreams,
  sends: Object.entries(sentNames).map(([letter, called]) => [letter, { called }]),
  routes: exchangeRoutes,
  lists: [['fee-claim', feeClaimList]],
  named: [['fee-claim', { verb: 'fee-claim.read', find: feeClaimsNamed }]],
  matters: [
    [
      'fee-claim',
      {
        verb: 'fee-claim.read',
        find: feeClaimsNamed,
        called: exchangeMessages.matters,
        handOver: {
          verb: 'fee-claim.change-responsible',
          path: (id) => `/api/fee-claims/${id}/responsible`,
          takenBy,
        },
      },
    ],
  ],
};
