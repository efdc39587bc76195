import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { gatesTitle, openException, openRecall, openTraining, title } from './ui/menu-messages.ts';

const { page, pageWith } = pagesOf('competence', 'learning');
const toLearning = { path: () => '/app/learn', openText: openTraining, acts: {} } as const;

export const competenceScreens = {
  routes: [
    pageWith('/app/learn', textNamed('obstacle'), () => import('./ui/learn.tsx')),
    page('/app/learn/cases/$id', () => import('./ui/vignette.tsx')),
    page('/app/learn/results', () => import('./ui/results.tsx'), 'results'),
    page('/app/learn/courses/$id', () => import('./ui/course.tsx')),
    page('/app/learn/writing', () => import('./ui/authoring/writing.tsx'), 'writing-courses'),
    page('/app/learn/writing/new', () => import('./ui/authoring/new-course.tsx'), 'writing-courses'),
    page('/app/learn/writing/$id', () => import('./ui/authoring/edit-course.tsx'), 'writing-courses'),
    page('/app/learn/packages', () => import('./ui/library/packages.tsx'), 'writing-courses'),
    page('/app/learn/packages/new', () => import('./ui/library/new-package.tsx'), 'writing-courses'),
    page('/app/learn/packages/$id', () => import('./ui/library/package-page.tsx'), 'writing-courses'),
    page('/app/learn/packaged/$id', () => import('./ui/library/packaged-course.tsx')),
    page('/app/learn/review/$id', () => import('./ui/authoring/review.tsx'), 'writing-courses'),
    page('/app/learn/recall/$id', () => import('./ui/recall.tsx')),
    page('/app/learn/certificates/$id', () => import('./ui/certificate.tsx')),
    page('/app/learn/training', () => import('./ui/assigning/training.tsx')),
    page('/app/learn/unit', () => import('./ui/assigning/unit-training.tsx')),
    page('/app/learn/gates', () => import('./ui/gates/gates-met.tsx')),
    page('/app/learn/exceptions/$id', () => import('./ui/gates/exception.tsx')),
    page('/app/administration/gates', () => import('./ui/gates/gate-list.tsx')),
  ],
  menu: [
    { place: 750, to: '/app/learn', label: title, icon: bookOpen, verb: 'learning.read' },
    { place: 868, to: '/app/administration/gates', label: gatesTitle, icon: lockKey, verb: 'gate.list' },
  ],
  work: {
    recall: { path: (id) => `/app/learn/recall/${id}`, openText: openRecall, acts: {} },
    training: toLearning,
    certificate: toLearning,
    'gate-exception': { path: (id) => `/app/learn/exceptions/${id}`, openText: openException, acts: {} },
  },
} as const satisfies Screens;
