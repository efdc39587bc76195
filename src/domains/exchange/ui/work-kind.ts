import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openClaim } from './menu-messages.ts';

/** How My work opens a fee claim. */
export const claimWork: WorkKind = { path: (id) => `/app/claims-abroad/${id}`, openText: openClaim, acts: {} };
