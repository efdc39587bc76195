import type { ReviewedTexts } from '../administration/public.server.ts';
import { deskRoutes } from './desk/routes.server.ts';
import { decisionRoutes } from './reflection-period/decision-routes.server.ts';
import { periodRoutes } from './reflection-period/routes.server.ts';
import { supportRoutes } from './support/routes.server.ts';

/** The operations of assistance: support, the reflection period and the decision on it, and the desk. */
export const assistanceRoutes = ({ reviewed }: { readonly reviewed: readonly ReviewedTexts[] }) => [
  ...supportRoutes(),
  ...periodRoutes(reviewed),
  ...decisionRoutes(),
  ...deskRoutes(),
];
