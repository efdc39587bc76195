import { answersRoutes } from './answers/routes.server.ts';
import { conversationRoutes } from './conversation/routes.server.ts';
import { fieldRoutes } from './field/routes.server.ts';
import { planRoutes } from './plan/routes.server.ts';
import type { Known } from './plan/show.server.ts';
import { requestRoutes } from './requests/routes.server.ts';
import { visitRoutes } from './visit/routes.server.ts';
import { talkRoutes } from './visit/talk-routes.server.ts';

/** Every operation of inspections. */
export const inspectionRoutes = (known: Known) => [
  ...requestRoutes(known.grounds),
  ...visitRoutes(known),
  ...talkRoutes(known),
  ...conversationRoutes(known.grounds),
  ...answersRoutes(known.grounds),
  ...planRoutes(known),
  ...fieldRoutes(known),
];
