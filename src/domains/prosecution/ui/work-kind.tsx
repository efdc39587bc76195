import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openLetter, openTheFile } from './menu-messages.ts';

/** How My work opens a criminal file. */
export const investigationWork: WorkKind = {
  path: (id) => `/app/investigations/${id}`,
  openText: openTheFile,
  acts: {},
};

/** How My work opens a disclosure inside an investigation. */
export const criminalLetterWork: WorkKind = {
  path: (id) => `/app/criminal-letters/${id}`,
  openText: openLetter,
  acts: {},
};
