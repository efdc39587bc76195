import type { WorkKind } from '../../tasks/ui/public.tsx';
import { readClaim } from './menu-messages.ts';

/** How My work opens a claim. */
export const claimWork: WorkKind = { path: (id) => `/app/claims/${id}`, openText: readClaim, acts: {} };
