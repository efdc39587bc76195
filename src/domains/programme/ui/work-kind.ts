import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openEvent, openProgramme, openRecommendation, openVisit, visitNew } from './menu-messages.ts';

/** How My work opens a study visit, and a programme in which something is undecided. */
export const visitWork: WorkKind = {
  path: (id) => `/app/programme/visits/${id}`,
  begin: { path: '/app/programme/visits/new', text: visitNew, verb: 'visit.create' },
  openText: openVisit,
  acts: {},
};
export const eventWork: WorkKind = { path: (id) => `/app/programme/events/${id}`, openText: openEvent, acts: {} };
export const programmeWork: WorkKind = { path: (id) => `/app/programme/${id}`, openText: openProgramme, acts: {} };
export const recommendationWork: WorkKind = {
  path: (id) => `/app/programme/recommendations/${id}`,
  openText: openRecommendation,
  acts: {},
};
