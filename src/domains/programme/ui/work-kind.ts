import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openProgramme, openVisit, visitNew } from './menu-messages.ts';

/** How My work opens a study visit, and a programme in which something is undecided. */
export const visitWork: WorkKind = {
  path: (id) => `/app/programme/visits/${id}`,
  begin: { path: '/app/programme/visits/new', text: visitNew, verb: 'visit.create' },
  openText: openVisit,
  acts: {},
};
export const programmeWork: WorkKind = { path: (id) => `/app/programme/${id}`, openText: openProgramme, acts: {} };
