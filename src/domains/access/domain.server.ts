import type { DomainServer } from '../../platform/http/domain-server.ts';
import { deviceMessages } from './device-messages.ts';
import { deviceRoutes } from './devices/routes.server.ts';
import { deviceStream } from './devices/store.server.ts';
import { accessDid } from './did.ts';
import { access } from './domain.ts';
import { mailJobs } from './mail/send.server.ts';
import { accessMessages } from './messages.ts';
import { type AccessNeeds, accessRoutes } from './routes.ts';
import { sittingStream } from './sitting.server.ts';

export const accessServer: DomainServer<AccessNeeds, Parameters<typeof mailJobs>[0]> = {
  domain: access,
  did: accessDid,
  jobs: mailJobs,
  refusals: { CA001: accessMessages.capacityChanged, CA005: deviceMessages.signedInTooLongAgo },
  streams: [sittingStream, deviceStream],
  routes: (needs) => [...accessRoutes(needs), ...deviceRoutes()],
};
