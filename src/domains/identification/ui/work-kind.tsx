import type { WorkKind } from '../../tasks/ui/public.tsx';
import { openText } from './menu-messages.ts';

/** How My work opens signs that were read. */
export const screeningWork: WorkKind = { path: (id) => `/app/identifications/${id}`, openText, acts: {} };
