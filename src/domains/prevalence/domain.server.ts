import type { DomainServer } from '../../platform/http/domain-server.ts';
import { estimateRoutes } from './routes.ts';
import { estimateStream } from './store.ts';

export const prevalenceServer: DomainServer = { streams: [estimateStream], routes: estimateRoutes };
