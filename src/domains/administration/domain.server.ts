import type { Reach } from '../../kernel/reach.ts';
import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type ContactPointNeeds, contactPointRoutes } from './contact-points/routes.server.ts';
import { administrationDid } from './did/did.ts';
import { administration } from './domain.ts';
import { keyRoutes } from './keys/routes.server.ts';
import { keyStream } from './keys/store.server.ts';
import { leavingRoutes } from './leaving/routes.server.ts';
import { exportJob } from './leaving/store.server.ts';
import { mailRoutes } from './mail/routes.server.ts';
import { administrationMessages } from './messages.ts';
import { paperRoutes } from './paper/routes.server.ts';
import { signOutRoutes } from './people/sign-out-routes.server.ts';
import { phoneRoutes } from './phones/routes.server.ts';
import { recoveryRoutes } from './recovery-routes.server.ts';
import { retentionRoutes } from './retention/routes.server.ts';
import type { RetentionNeeds } from './retention/show.server.ts';
import { peopleRoutes } from './routes.server.ts';
import { directoryRoutes } from './scim/settings-routes.server.ts';
import { directoryStream } from './scim/store.server.ts';
import { administrationStreams } from './store.server.ts';
import { placeRoutes } from './units-and-providers/place-routes.server.ts';
import { tipsOfUnitMessages } from './units-and-providers/tips-of-unit-messages.ts';
import type { HookRuntime } from './webhooks/jobs.server.ts';
import { hookJob, hookJobs, hookSending } from './webhooks/jobs.server.ts';
import { type WebhookNeeds, webhookRoutes } from './webhooks/routes.server.ts';
import { webhookStream } from './webhooks/store.server.ts';

export const administrationServer: DomainServer<
  ContactPointNeeds & RetentionNeeds & WebhookNeeds,
  HookRuntime & { readonly reach: Reach }
> = {
  domain: administration,
  did: administrationDid,
  jobs: (parts) => hookJobs(parts, hookSending(parts.reach)),
  jobsThatWait: [hookJob],
  // Which is done in main, where whole agencies move.
  jobsThatTakeLong: [exportJob],
  refusals: { CA081: administrationMessages.providerTaken, CA250: tipsOfUnitMessages.justTaken },
  streams: [...administrationStreams, keyStream, directoryStream, webhookStream],
  routes: (needs) => [
    ...peopleRoutes(),
    ...signOutRoutes(),
    ...mailRoutes(),
    ...recoveryRoutes(),
    ...placeRoutes(needs),
    ...contactPointRoutes(needs),
    ...paperRoutes(),
    ...retentionRoutes(needs),
    ...keyRoutes(),
    ...directoryRoutes(),
    ...phoneRoutes(),
    ...webhookRoutes(needs),
    ...leavingRoutes(),
  ],
};
