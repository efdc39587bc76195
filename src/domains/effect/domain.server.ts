import type { DomainServer } from '../../platform/http/domain-server.ts';
import { effectDid } from './did.ts';
import { type EffectParts, effectRoutes } from './routes.ts';

export const effectServer: DomainServer<EffectParts> = { did: effectDid, routes: effectRoutes };
