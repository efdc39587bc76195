import type { WorkKind } from '../../tasks/ui/public.tsx';
import { openClaim } from './claim-messages.ts';

/** How My work opens a fee claim. */
export const claimWork: WorkKind = { path: (id) => `/app/claims/${id}`, openText: openClaim, acts: {} };
