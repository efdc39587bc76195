import type { WorkKind } from '../../tasks/ui/public.tsx';
import { openText } from './menu-messages.ts';

/** How My work opens a screening. */
export const screeningWork: WorkKind = { path: (id) => `/app/identifications/${id}`, openText, acts: {} };
