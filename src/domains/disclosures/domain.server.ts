import type { DomainServer } from '../../platform/http/domain-server.ts';
import { disclosuresDid } from './did.ts';
import { disclosures } from './domain.ts';
import { disclosureJobs } from './jobs.ts';
import { disclosureMessages } from './messages.ts';
import { disclosureRoutes } from './routes.ts';
import { crossingStream } from './store.ts';
import { disclosureList } from './table/list.server.ts';

type Needs = Parameters<typeof disclosureList.load>[3];

export const disclosuresServer: DomainServer<Needs, Parameters<typeof disclosureJobs>[0]> = {
  domain: disclosures,
  did: disclosuresDid,
  jobs: disclosureJobs,
  refusals: { CA002: disclosureMessages.noLetterBox },
  streams: [crossingStream],
  lists: [['disclosure', disclosureList]],
  routes: disclosureRoutes,
};
