import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayRead, mayWrite } from './access.ts';
import { programmeDid } from './did.ts';
import { programme } from './domain.ts';
import { organisers } from './events/acts/change-responsible.ts';
import { eventMessages } from './events/event-messages.ts';
import { eventRoutes } from './events/routes.server.ts';
import { eventStream, eventsNamed, findEvent } from './events/store.server.ts';
import { takePartJob } from './events/taking-part/letter-box.server.ts';
import { eventJobs } from './events/taking-part/rounds.server.ts';
import { programmeRoutes } from './routes.ts';
import { findProgramme, programmeStreams } from './store.ts';

export const programmeServer: DomainServer<Parameters<typeof programmeRoutes>[0], Parameters<typeof eventJobs>[0]> = {
  domain: programme,
  did: programmeDid,
  streams: [...programmeStreams, eventStream],
  routes: (given) => [...programmeRoutes(given), ...eventRoutes()],
  jobs: eventJobs,
  jobsThatWait: [takePartJob],
  fileHolders: [
    ['programme', { verb: 'programme.read', writes: 'programme.fill', find: findProgramme, mayRead, mayWrite }],
    ['event', { verb: 'event.read', writes: 'event.change', find: findEvent, mayRead, mayWrite }],
  ],
  matters: [
    [
      'event',
      {
        verb: 'event.read',
        find: eventsNamed,
        called: eventMessages.matters,
        handOver: {
          verb: 'event.change-responsible',
          path: (id) => `/api/events/${id}/responsible`,
          takenBy: organisers,
        },
      },
    ],
  ],
};
