import type { DomainServer } from '../../platform/http/domain-server.ts';
import { searchDid } from './did.ts';
import { type SearchParts, searchRoutes } from './routes.server.ts';

export const searchServer: DomainServer<SearchParts> = { did: searchDid, routes: searchRoutes };
