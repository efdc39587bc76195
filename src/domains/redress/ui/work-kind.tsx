import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { readClaim } from './menu-messages.ts';

/** How My work opens a claim. */
export const claimWork: WorkKind = { path: (id) => `/app/claims/${id}`, openText: readClaim, acts: {} };
