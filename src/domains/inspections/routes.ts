import { afterRoutes } from './after/routes.server.ts';
import type { HandedFrom } from './after/visits-after.server.ts';
import { answersRoutes } from './answers/routes.server.ts';
import { briefingRoutes } from './briefing/routes.server.ts';
import { calendarRoutes } from './calendar/routes.server.ts';
import { candidateRoutes } from './candidates/routes.server.ts';
import { conversationRoutes } from './conversation/routes.server.ts';
import { fieldRoutes } from './field/routes.server.ts';
import { byCodeRoutes } from './plan/by-code.server.ts';
import { planRoutes } from './plan/routes.server.ts';
import type { InspectionNeeds } from './plan/show.server.ts';
import { requestRoutes } from './requests/routes.server.ts';
import { situationRoutes } from './situation/routes.server.ts';
import { visitRoutes } from './visit/routes.server.ts';
import { talkRoutes } from './visit/talk/routes.server.ts';

/** Every operation of inspections. `handedFrom` gives what was handed over because of visits, which a later domain owns. */
export const inspectionRoutes = (known: InspectionNeeds & { readonly handedFrom: HandedFrom }) => [
  ...requestRoutes(known.grounds),
  ...visitRoutes(known),
  ...talkRoutes(known),
  ...afterRoutes(known),
  ...conversationRoutes(known.grounds),
  ...answersRoutes(known.grounds),
  ...planRoutes(known),
  ...byCodeRoutes(known),
  ...fieldRoutes(known),
  ...[...situationRoutes(), ...candidateRoutes(), ...briefingRoutes(known), ...calendarRoutes(known)],
];
