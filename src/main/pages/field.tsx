import { createRoute } from '@tanstack/react-router';
import { decisionSearch } from '../../domains/inspections/ui/after/search.ts';
import { inboxSearch } from '../../domains/signals/ui/inbox/inbox-search.ts';
import { suspicionSearch } from '../../domains/suspicions/ui/inbox-search.ts';
import { visitSearch } from '../../domains/suspicions/ui/visit-search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of what comes in and of going to look: tips, signals, inspections, hand-overs. */

export const fieldRoutes = [
  page('/app/tips', 'signals', () => import('../../domains/signals/ui/tips/tip-list.tsx')),
  page('/app/tips/key', 'signals', () => import('../../domains/signals/ui/tips/make-key.tsx')),
  page('/app/tips/$id', 'signals', () => import('../../domains/signals/ui/tips/tip-page.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/signals',
    validateSearch: inboxSearch,
    component: withTexts('signals', () => import('../../domains/signals/ui/inbox/inbox.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/signals/new',
    validateSearch: ({ tip }: Record<string, unknown>): { tip?: string } => (typeof tip === 'string' ? { tip } : {}),
    component: withTexts('signals', () => import('../../domains/signals/ui/form/register-signal.tsx')),
  }),
  page('/app/signals/$id', 'signals', () => import('../../domains/signals/ui/page/signal-page.tsx')),
  page('/app/signals/$id/correct', 'signals', () => import('../../domains/signals/ui/form/correct-signal.tsx')),
  page('/app/signals/$id/pass-on', 'signals', () => import('../../domains/signals/ui/pass-on/pass-on.tsx')),
  page('/app/inspections', 'inspections', () => import('../../domains/inspections/ui/plan/list-page.tsx')),
  page('/app/inspections/new', 'inspections', () => import('../../domains/inspections/ui/plan/new-inspection.tsx')),
  page('/app/inspections/choose', 'inspections', () => import('../../domains/inspections/ui/choose/choose-page.tsx')),
  page(
    '/app/inspections/choose/new',
    'inspections',
    () => import('../../domains/inspections/ui/choose/propose-page.tsx'),
  ),
  page(
    '/app/inspections/choose/$id',
    'inspections',
    () => import('../../domains/inspections/ui/choose/candidate-page.tsx'),
  ),
  page(
    '/app/inspections/choose/$id/reasons',
    'inspections',
    () => import('../../domains/inspections/ui/choose/reasons-page.tsx'),
  ),
  page(
    '/app/inspections/choose/lists/new',
    'inspections',
    () => import('../../domains/inspections/ui/choose/pool-form.tsx'),
  ),
  page(
    '/app/inspections/choose/lists/$id',
    'inspections',
    () => import('../../domains/inspections/ui/choose/pool-page.tsx'),
  ),
  page(
    '/app/inspections/situation',
    'inspections',
    () => import('../../domains/inspections/ui/situation/situation-page.tsx'),
  ),
  page(
    '/app/inspections/situation/new',
    'inspections',
    () => import('../../domains/inspections/ui/situation/situation-form.tsx'),
  ),
  page('/app/inspections/calendar', 'inspections', () => import('../../domains/inspections/ui/calendar/page.tsx')),
  page('/app/inspections/$id/shares', 'inspections', () => import('../../domains/inspections/ui/plan/shares-page.tsx')),
  page(
    '/app/inspections/$id/briefing',
    'inspections',
    () => import('../../domains/inspections/ui/plan/briefing-page.tsx'),
  ),
  page('/app/inspections/by-code', 'inspections', () => import('../../domains/inspections/ui/plan/by-code-page.tsx')),
  page('/app/inspections/$id', 'inspections', () => import('../../domains/inspections/ui/plan/page.tsx')),
  page('/app/inspections/$id/plan', 'inspections', () => import('../../domains/inspections/ui/plan/form.tsx')),
  page('/app/inspections/$id/cards', 'inspections', () => import('../../domains/inspections/ui/worker/cards-page.tsx')),
  page('/app/inspections/$id/ask', 'inspections', () => import('../../domains/inspections/ui/requests/ask-page.tsx')),
  page('/app/inspections/$id/invite', 'inspections', () => import('../../domains/inspections/ui/plan/invite-page.tsx')),
  page('/app/inspections/$id/begin', 'inspections', () => import('../../domains/inspections/ui/visit/begin-page.tsx')),
  page(
    '/app/inspections/invitations/$id',
    'inspections',
    () => import('../../domains/inspections/ui/plan/invitation-page.tsx'),
  ),
  page(
    '/app/inspections/requests/$id',
    'inspections',
    () => import('../../domains/inspections/ui/requests/request-page.tsx'),
  ),
  page('/app/inspections/visits/$id', 'inspections', () => import('../../domains/inspections/ui/visit/page.tsx')),
  page(
    '/app/inspections/visits/$id/note',
    'inspections',
    () => import('../../domains/inspections/ui/visit/note-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/signs',
    'inspections',
    () => import('../../domains/inspections/ui/visit/signs-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/capacity',
    'inspections',
    () => import('../../domains/inspections/ui/visit/capacity-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/stop',
    'inspections',
    () => import('../../domains/inspections/ui/visit/stop-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/talk',
    'inspections',
    () => import('../../domains/inspections/ui/worker/talk-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/leader',
    'inspections',
    () => import('../../domains/inspections/ui/plan/leader-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/close',
    'inspections',
    () => import('../../domains/inspections/ui/visit/close-page.tsx'),
  ),
  page(
    '/app/inspections/visits/$id/insight',
    'inspections',
    () => import('../../domains/inspections/ui/visit/insight-page.tsx'),
  ),
  page(
    '/app/inspections/action-report',
    'inspections',
    () => import('../../domains/inspections/ui/after/report-days-page.tsx'),
  ),
  page('/app/inspections/visits/$id/after', 'inspections', () => import('../../domains/inspections/ui/after/page.tsx')),
  page(
    '/app/inspections/visits/$id/count',
    'inspections',
    () => import('../../domains/inspections/ui/after/count-page.tsx'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/app/inspections/visits/$id/decide',
    validateSearch: decisionSearch,
    component: withTexts('inspections', () => import('../../domains/inspections/ui/after/decide-page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/inspections/visits/$id/outcome',
    validateSearch: decisionSearch,
    component: withTexts('inspections', () => import('../../domains/inspections/ui/after/outcome-page.tsx')),
  }),
  page('/app/answers/new', 'inspections', () => import('../../domains/inspections/ui/answers/ask-answers-page.tsx')),
  page('/app/answers/$id', 'inspections', () => import('../../domains/inspections/ui/answers/page.tsx')),
  page(
    '/app/answers/$id/pass-on',
    'inspections',
    () => import('../../domains/inspections/ui/answers/give-answers-page.tsx'),
  ),
  page(
    '/app/conversations/$id',
    'inspections',
    () => import('../../domains/inspections/ui/answers/conversation-page.tsx'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/app/suspicions',
    validateSearch: suspicionSearch,
    component: withTexts('suspicions', () => import('../../domains/suspicions/ui/inbox.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/suspicions/new',
    validateSearch: visitSearch,
    component: withTexts('suspicions', () => import('../../domains/suspicions/ui/hand-over.tsx')),
  }),
  page('/app/suspicions/$id', 'suspicions', () => import('../../domains/suspicions/ui/suspicion-page.tsx')),
] as const;
