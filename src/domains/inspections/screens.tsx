import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { decisionSearch } from './ui/after/search.ts';
import { title } from './ui/menu-messages.ts';
import { inspectionWork } from './ui/work-kinds.ts';

const { page, pageWith } = pagesOf('inspections', 'inspections');

export const inspectionsScreens = {
  routes: [
    page('/app/inspections', () => import('./ui/plan/list-page.tsx')),
    page('/app/inspections/new', () => import('./ui/plan/new-inspection.tsx')),
    page('/app/inspections/choose', () => import('./ui/choose/choose-page.tsx'), 'choosing'),
    page('/app/inspections/choose/new', () => import('./ui/choose/propose-page.tsx'), 'choosing'),
    page('/app/inspections/choose/$id', () => import('./ui/choose/candidate-page.tsx'), 'choosing'),
    page('/app/inspections/choose/$id/reasons', () => import('./ui/choose/reasons-page.tsx'), 'choosing'),
    page('/app/inspections/choose/lists/new', () => import('./ui/choose/pool-form.tsx'), 'choosing'),
    page('/app/inspections/choose/lists/$id', () => import('./ui/choose/pool-page.tsx'), 'choosing'),
    page('/app/inspections/situation', () => import('./ui/situation/situation-page.tsx'), 'choosing'),
    page('/app/inspections/situation/new', () => import('./ui/situation/situation-form.tsx'), 'choosing'),
    page('/app/inspections/calendar', () => import('./ui/calendar/page.tsx')),
    page('/app/inspections/$id/shares', () => import('./ui/plan/shares-page.tsx')),
    page('/app/inspections/$id/briefing', () => import('./ui/plan/briefing-page.tsx')),
    page('/app/inspections/by-code', () => import('./ui/plan/by-code-page.tsx')),
    page('/app/inspections/$id', () => import('./ui/plan/page.tsx')),
    page('/app/inspections/$id/plan', () => import('./ui/plan/form.tsx')),
    page('/app/inspections/$id/cards', () => import('./ui/worker/cards-page.tsx')),
    page('/app/inspections/$id/ask', () => import('./ui/requests/ask-page.tsx')),
    page('/app/inspections/$id/invite', () => import('./ui/plan/invite-page.tsx')),
    page('/app/inspections/$id/begin', () => import('./ui/visit/begin-page.tsx'), 'visit'),
    page('/app/inspections/invitations/$id', () => import('./ui/plan/invitation-page.tsx')),
    page('/app/inspections/requests/$id', () => import('./ui/requests/request-page.tsx'), 'requests'),
    page('/app/inspections/visits/$id', () => import('./ui/visit/page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/note', () => import('./ui/visit/note-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/signs', () => import('./ui/visit/signs-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/capacity', () => import('./ui/visit/capacity-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/stop', () => import('./ui/visit/stop-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/talk', () => import('./ui/worker/talk-page.tsx'), 'talk'),
    page('/app/inspections/visits/$id/leader', () => import('./ui/plan/leader-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/close', () => import('./ui/visit/close-page.tsx'), 'visit'),
    page('/app/inspections/visits/$id/insight', () => import('./ui/visit/insight-page.tsx'), 'after-visit'),
    page('/app/inspections/action-report', () => import('./ui/after/report-days-page.tsx'), 'after-visit'),
    page('/app/inspections/visits/$id/after', () => import('./ui/after/page.tsx'), 'after-visit'),
    page('/app/inspections/visits/$id/count', () => import('./ui/after/count-page.tsx'), 'after-visit'),
    pageWith(
      '/app/inspections/visits/$id/decide',
      decisionSearch,
      () => import('./ui/after/decide-page.tsx'),
      'after-visit',
    ),
    pageWith(
      '/app/inspections/visits/$id/outcome',
      decisionSearch,
      () => import('./ui/after/outcome-page.tsx'),
      'after-visit',
    ),
    page('/app/answers/new', () => import('./ui/answers/ask-answers-page.tsx'), 'answers'),
    page('/app/answers/$id', () => import('./ui/answers/page.tsx'), 'answers'),
    page('/app/answers/$id/pass-on', () => import('./ui/answers/give-answers-page.tsx'), 'answers'),
    page('/app/conversations/$id', () => import('./ui/answers/conversation-page.tsx'), 'talk'),
  ],
  menu: [
    {
      place: 310,
      to: '/app/inspections',
      label: title,
      icon: usersThree,
      verb: 'inspection.list',
      in: ['supervision', 'assistance', 'inner-alien-control', 'criminal-investigation', 'administration'],
    },
  ],
  work: inspectionWork,
} as const satisfies Screens;
