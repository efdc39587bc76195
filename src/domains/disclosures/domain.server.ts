import type { DomainServer } from '../../platform/http/domain-server.ts';
import { disclosureRoutes } from './routes.ts';
import { crossingStream } from './store.ts';

export const disclosuresServer: DomainServer = { streams: [crossingStream], routes: disclosureRoutes };
