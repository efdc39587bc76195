import type { DomainServer } from '../../platform/http/domain-server.ts';
import { campaignRoles } from './campaigns/access.ts';
import { campaignMessages } from './campaigns/messages.ts';
import { campaignStream, campaignsNamed } from './campaigns/store.server.ts';
import { awarenessDid } from './did.ts';
import { awareness } from './domain.ts';
import { type AwarenessNeeds, awarenessRoutes } from './routes.ts';
import { textStepStream } from './texts/store.server.ts';

export const awarenessServer: DomainServer<AwarenessNeeds> = {
  domain: awareness,
  did: awarenessDid,
  streams: [textStepStream, campaignStream],
  routes: awarenessRoutes,
  matters: [
    [
      'campaign',
      {
        verb: 'campaign.read',
        find: campaignsNamed,
        called: campaignMessages.matters,
        handOver: {
          verb: 'campaign.change-responsible',
          path: (id) => `/api/campaigns/${id}/responsible`,
          takenBy: campaignRoles,
        },
      },
    ],
  ],
};
