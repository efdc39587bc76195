import type { DomainServer } from '../../platform/http/domain-server.ts';
import { deviceRoutes } from './devices/routes.server.ts';
import { deviceStream } from './devices/store.server.ts';
import { accessRoutes, type Installation } from './routes.ts';
import { sittingStream } from './sitting.server.ts';

export const accessServer: DomainServer<{ readonly installation: Installation }> = {
  streams: [sittingStream, deviceStream],
  routes: ({ installation }) => [...accessRoutes(installation), ...deviceRoutes()],
};
