import { deskRoutes } from './desk/routes.server.ts';
import { decisionRoutes } from './reflection-period/decision-routes.server.ts';
import { periodRoutes } from './reflection-period/routes.server.ts';
import { supportRoutes } from './support/routes.server.ts';

/** The operations of assistance: support, the reflection period and the decision on it, and the desk. */
export const assistanceRoutes = () => [...supportRoutes(), ...periodRoutes(), ...decisionRoutes(), ...deskRoutes()];
