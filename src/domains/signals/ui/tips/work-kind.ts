import type { WorkKind } from '../../../../web/screens/work-kinds.ts';
import { workKey, workRead } from '../menu-messages.ts';

/** How My work opens a tip. */
/** How My work opens a key that a colleague has made. */
export const tipKeyWork: WorkKind = { path: () => '/app/tips/key', openText: workKey, acts: {} };

export const tipWork: WorkKind = { path: (id) => `/app/tips/${id}`, openText: workRead, acts: {} };
