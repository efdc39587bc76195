import type { WorkKind } from '../../tasks/ui/public.tsx';
import { openClaim } from './menu-messages.ts';

/** How My work opens a fee claim. */
export const claimWork: WorkKind = { path: (id) => `/app/claims-abroad/${id}`, openText: openClaim, acts: {} };
