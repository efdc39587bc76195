import type { DomainServer } from '../../platform/http/domain-server.ts';
import { placeRoutes } from './place-routes.server.ts';
import { peopleRoutes } from './routes.server.ts';
import { administrationStreams } from './store.server.ts';

export const administrationServer: DomainServer = {
  streams: administrationStreams,
  routes: () => [...peopleRoutes(), ...placeRoutes()],
};
