import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import {
  calledWithCode,
  openConversation,
  openInvitation,
  openQuestion,
  openRequest,
  toPlan,
  visitTab,
} from './menu-messages.ts';

/** How My work opens what inspections ask of a unit. */
export const inspectionWork: Readonly<Record<string, WorkKind>> = {
  inspection: { path: (id) => `/app/inspections/${id}`, openText: toPlan, acts: {} },
  'room-invitation': { path: (id) => `/app/inspections/invitations/${id}`, openText: openInvitation, acts: {} },
  'information-request': { path: (id) => `/app/inspections/requests/${id}`, openText: openRequest, acts: {} },
  'answers-question': { path: (id) => `/app/answers/${id}`, openText: openQuestion, acts: {} },
  visit: { path: (id) => `/app/inspections/visits/${id}`, openText: visitTab, acts: {} },
  conversation: {
    path: (id) => `/app/conversations/${id}`,
    // A worker with a card calls an agency that helps.
    begin: { path: '/app/inspections/by-code', text: calledWithCode, verb: 'inspection.by-code', in: ['support'] },
    openText: openConversation,
    acts: {},
  },
};
