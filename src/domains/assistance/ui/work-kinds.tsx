import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { helpMenu } from './menu-messages.ts';

const opens = (path: WorkKind['path']): WorkKind => ({ path, openText: helpMenu.open, acts: {} });

/** How My work opens the matters of this domain. */
export const helpWork = {
  person: { ...opens((id) => `/app/persons/${id}`), openText: helpMenu.toPlan },
  'reflection-period': opens((id) => `/app/reflection-period/${id}`),
  'reflection-application': opens((id) => `/app/applications/${id}`),
  'desk-request': opens(() => '/app/desk'),
  'desk-question': opens(() => '/app/desk'),
};
