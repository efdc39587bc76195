import type { DomainServer } from '../../platform/http/domain-server.ts';
import { afterStream } from './after/store.server.ts';
import { inspectionsDid } from './did/did.ts';
import { inspections } from './domain.ts';
import { inspectionList } from './list.server.ts';
import { inspectionMessages } from './messages.ts';
import { takenBy } from './plan/acts/change-responsible.ts';
import { inspectionRoutes } from './routes.ts';
import { sentNames } from './sent-names.ts';
import { inspectionStreams, inspectionsNamed, listSpokenThere } from './store.ts';

export const inspectionsServer: DomainServer<Parameters<typeof inspectionRoutes>[0]> = {
  domain: inspections,
  did: inspectionsDid,
  streams: [...inspectionStreams, afterStream],
  lists: [['inspection', inspectionList]],
  sends: Object.entries(sentNames).map(([letter, called]) => [letter, { called }]),
  sentFrom: [
    ['visit', 'inspection.visit'],
    ['information-request', 'inspection.request'],
    ['answers-question', 'answers.read'],
  ],
  routes: inspectionRoutes,
  named: [['inspection', { verb: 'inspection.read', find: inspectionsNamed }]],
  matters: [
    [
      'inspection',
      {
        verb: 'inspection.read',
        find: inspectionsNamed,
        called: inspectionMessages.matters,
        handOver: {
          verb: 'inspection.change-responsible',
          path: (id) => `/api/inspections/${id}/responsible`,
          takenBy,
        },
        languages: { verb: 'inspection.read', find: listSpokenThere },
      },
    ],
  ],
};
