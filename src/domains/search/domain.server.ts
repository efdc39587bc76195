import type { DomainServer } from '../../platform/http/domain-server.ts';
import { searchDid } from './did.ts';
import { type ListParts, listRoutes } from './lists/routes.server.ts';
import { peopleRoutes } from './people/routes.server.ts';
import { type SearchParts, searchRoutes } from './routes.server.ts';

export const searchServer: DomainServer<SearchParts & ListParts> = {
  did: searchDid,
  routes: (parts) => [...searchRoutes(parts), ...listRoutes(parts), ...peopleRoutes],
};
