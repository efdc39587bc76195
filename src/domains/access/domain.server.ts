import type { DomainServer } from '../../platform/http/domain-server.ts';
import { deviceRoutes } from './devices/routes.server.ts';
import { deviceStream } from './devices/store.server.ts';
import { type AccessNeeds, accessRoutes } from './routes.ts';
import { sittingStream } from './sitting.server.ts';

export const accessServer: DomainServer<AccessNeeds> = {
  streams: [sittingStream, deviceStream],
  routes: (needs) => [...accessRoutes(needs), ...deviceRoutes()],
};
