import type { DomainServer } from '../../platform/http/domain-server.ts';
import { keyRoutes } from './keys/routes.server.ts';
import { keyStream } from './keys/store.server.ts';
import { placeRoutes } from './place-routes.server.ts';
import { peopleRoutes } from './routes.server.ts';
import { directoryRoutes } from './scim/settings-routes.server.ts';
import { directoryStream } from './scim/store.server.ts';
import { administrationStreams } from './store.server.ts';

export const administrationServer: DomainServer = {
  streams: [...administrationStreams, keyStream, directoryStream],
  routes: () => [...peopleRoutes(), ...placeRoutes(), ...keyRoutes(), ...directoryRoutes()],
};
