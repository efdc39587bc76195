import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openText } from './menu-messages.ts';

/** How My work opens a screening. */
export const screeningWork: WorkKind = { path: (id) => `/app/identifications/${id}`, openText, acts: {} };
