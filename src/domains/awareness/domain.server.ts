import type { DomainServer } from '../../platform/http/domain-server.ts';
import { awarenessDid } from './did.ts';
import { awareness } from './domain.ts';
import { type AwarenessNeeds, awarenessRoutes } from './routes.ts';
import { textStepStream } from './texts/store.server.ts';

export const awarenessServer: DomainServer<AwarenessNeeds> = {
  domain: awareness,
  did: awarenessDid,
  streams: [textStepStream],
  routes: awarenessRoutes,
};
