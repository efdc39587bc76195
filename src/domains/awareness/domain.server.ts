import type { DomainServer } from '../../platform/http/domain-server.ts';
import { awarenessDid } from './did.ts';
import { type AwarenessNeeds, awarenessRoutes } from './routes.ts';

export const awarenessServer: DomainServer<AwarenessNeeds> = { did: awarenessDid, routes: awarenessRoutes };
