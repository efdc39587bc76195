import type { Ground } from '../knowledge/public.ts';
import { conversationRoutes } from './conversation/routes.server.ts';
import { planRoutes } from './plan/routes.server.ts';
import { requestRoutes } from './requests/routes.server.ts';
import { visitRoutes } from './visit/routes.server.ts';

/** Every operation of inspections. Those with a word where others have an id stand before them. */
export const inspectionRoutes = (grounds: readonly Ground[]) => [
  ...requestRoutes(grounds),
  ...visitRoutes(grounds),
  ...conversationRoutes(grounds),
  ...planRoutes(grounds),
];
