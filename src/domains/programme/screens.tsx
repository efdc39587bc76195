import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';
import { eventWork, programmeWork, recommendationWork, visitWork } from './ui/work-kind.ts';

const { page, pageWith } = pagesOf('programme', 'programme');

export const programmeScreens = {
  routes: [
    page('/app/programme', () => import('./ui/programme.tsx')),
    page('/app/programme/new', () => import('./ui/new-programme.tsx')),
    page('/app/programme/$id', () => import('./ui/one-programme.tsx')),
    page('/app/programme/$id/change', () => import('./ui/change-programme.tsx')),
    page('/app/programme/$id/budget', () => import('./ui/money/budget.tsx')),
    page('/app/programme/$id/steering', () => import('./ui/steering/steering.tsx')),
    page('/app/programme/$id/report', () => import('./ui/reports/report-page.tsx')),
    page('/app/programme/recommendations', () => import('./ui/register/recommendations.tsx')),
    page('/app/programme/recommendations/$id', () => import('./ui/register/recommendation.tsx')),
    page('/app/programme/practices', () => import('./ui/register/practices.tsx')),
    page('/app/programme/practices/$id', () => import('./ui/register/practice.tsx')),
    page('/app/programme/events', () => import('./ui/events/events.tsx')),
    pageWith('/app/programme/events/new', textNamed('obstacle'), () => import('./ui/events/new-event.tsx')),
    page('/app/programme/events/$id', () => import('./ui/events/event-page.tsx')),
    page('/app/programme/events/$id/change', () => import('./ui/events/change-event.tsx')),
    page('/app/programme/events/$id/door', () => import('./ui/events/door.tsx')),
    page('/app/programme/history', () => import('./ui/history.tsx')),
    pageWith('/app/programme/visits/new', textNamed('obstacle'), () => import('./ui/new-visit.tsx')),
    page('/app/programme/visits/$id', () => import('./ui/visit.tsx')),
  ],
  menu: [{ place: 730, to: '/app/programme', label: title, icon: flag, verb: 'programme.read' }],
  work: { 'study-visit': visitWork, programme: programmeWork, recommendation: recommendationWork, event: eventWork },
} as const satisfies Screens;
