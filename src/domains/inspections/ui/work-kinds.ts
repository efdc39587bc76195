import type { WorkKind } from '../../tasks/ui/public.tsx';
import { toPlan } from './plan-messages.ts';
import { openInvitation, openRequest } from './request-messages.ts';
import { openConversation } from './talk-messages.ts';
import { visitTab } from './visit-messages.ts';

/** How My work opens what inspections ask of a unit. */
export const inspectionWork: Readonly<Record<string, WorkKind>> = {
  inspection: { path: (id) => `/app/inspections/${id}`, openText: toPlan, acts: {} },
  'room-invitation': { path: (id) => `/app/inspections/invitations/${id}`, openText: openInvitation, acts: {} },
  'information-request': { path: (id) => `/app/inspections/requests/${id}`, openText: openRequest, acts: {} },
  visit: { path: (id) => `/app/inspections/visits/${id}`, openText: visitTab, acts: {} },
  conversation: { path: (id) => `/app/conversations/${id}`, openText: openConversation, acts: {} },
};
