import { deskRoutes } from './desk/routes.server.ts';
import { supportRoutes } from './support/routes.server.ts';
import { decisionRoutes } from './time-to-think/decision-routes.server.ts';
import { periodRoutes } from './time-to-think/routes.server.ts';

/** The operations of assistance: support, time to think and who decides on it, and the desk. */
export const assistanceRoutes = () => [...supportRoutes(), ...periodRoutes(), ...decisionRoutes(), ...deskRoutes()];
