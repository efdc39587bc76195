import type { WorkKind } from '../../../tasks/ui/public.tsx';
import { workRead } from './list-messages.ts';

/** How My work opens a tip. */
export const tipWork: WorkKind = { path: (id) => `/app/tips/${id}`, openText: workRead, acts: {} };
