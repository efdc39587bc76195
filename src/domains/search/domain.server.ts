import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type SearchParts, searchRoutes } from './routes.server.ts';

export const searchServer: DomainServer<SearchParts> = { routes: searchRoutes };
