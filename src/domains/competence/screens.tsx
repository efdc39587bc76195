import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { openRecall, title } from './ui/menu-messages.ts';

const { page, pageWith } = pagesOf('competence', 'learning');

export const competenceScreens = {
  routes: [
    pageWith('/app/learn', textNamed('obstacle'), () => import('./ui/learn.tsx')),
    page('/app/learn/cases/$id', () => import('./ui/vignette.tsx')),
    page('/app/learn/results', () => import('./ui/results.tsx'), 'results'),
    page('/app/learn/courses/$id', () => import('./ui/course.tsx')),
    page('/app/learn/recall/$id', () => import('./ui/recall.tsx')),
    page('/app/learn/certificates/$id', () => import('./ui/certificate.tsx')),
  ],
  menu: [{ place: 750, to: '/app/learn', label: title, icon: bookOpen, verb: 'learning.read' }],
  work: { recall: { path: (id) => `/app/learn/recall/${id}`, openText: openRecall, acts: {} } },
} as const satisfies Screens;
