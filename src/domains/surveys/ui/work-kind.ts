import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openSurvey } from './menu-messages.ts';

/** How My work opens a survey. */
export const surveyWork: WorkKind = { path: (id) => `/app/surveys/${id}`, openText: openSurvey, acts: {} };
