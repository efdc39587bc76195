import { answersRoutes } from './answers/routes.server.ts';
import { briefingRoutes } from './briefing/routes.server.ts';
import { calendarRoutes } from './calendar/routes.server.ts';
import { candidateRoutes } from './candidates/routes.server.ts';
import { conversationRoutes } from './conversation/routes.server.ts';
import { planRoutes } from './plan/routes.server.ts';
import type { Known } from './plan/show.server.ts';
import { requestRoutes } from './requests/routes.server.ts';
import { situationRoutes } from './situation/routes.server.ts';
import { visitRoutes } from './visit/routes.server.ts';

/** Every operation of inspections. */
export const inspectionRoutes = (known: Known) => [
  ...requestRoutes(known.grounds),
  ...visitRoutes(known),
  ...conversationRoutes(known.grounds),
  ...answersRoutes(known.grounds),
  ...planRoutes(known),
  ...[...situationRoutes(), ...candidateRoutes(), ...briefingRoutes(known), ...calendarRoutes(known)],
];
