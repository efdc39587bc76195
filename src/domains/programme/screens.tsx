import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';
import { programmeWork, visitWork } from './ui/work-kind.ts';

const { page, pageWith } = pagesOf('programme', 'programme');

export const programmeScreens = {
  routes: [
    page('/app/programme', () => import('./ui/programme.tsx')),
    page('/app/programme/new', () => import('./ui/new-programme.tsx')),
    page('/app/programme/$id', () => import('./ui/one-programme.tsx')),
    page('/app/programme/$id/change', () => import('./ui/change-programme.tsx')),
    page('/app/programme/history', () => import('./ui/history.tsx')),
    pageWith('/app/programme/visits/new', textNamed('obstacle'), () => import('./ui/new-visit.tsx')),
    page('/app/programme/visits/$id', () => import('./ui/visit.tsx')),
  ],
  menu: [{ place: 730, to: '/app/programme', label: title, icon: flag, verb: 'programme.read' }],
  work: { 'study-visit': visitWork, programme: programmeWork },
} as const satisfies Screens;
