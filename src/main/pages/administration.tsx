import { createRoute } from '@tanstack/react-router';
import { phonesSearch } from '../../domains/administration/ui/phones/search.ts';
import { peopleSearch } from '../../domains/administration/ui/search.ts';
import { logSearch } from '../../domains/audit/ui/search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of who has access in the agency: people, units, and where they sign in; and of its log. */

export const administrationRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/app/administration/people',
    validateSearch: peopleSearch,
    component: withTexts('administration', () => import('../../domains/administration/ui/people-page.tsx')),
  }),
  page(
    '/app/administration/people/invite',
    'administration',
    () => import('../../domains/administration/ui/invite-page.tsx'),
  ),
  page(
    '/app/administration/people/$id',
    'administration',
    () => import('../../domains/administration/ui/person-page.tsx'),
  ),
  page('/app/administration/review', 'administration', () => import('../../domains/administration/ui/review-page.tsx')),
  page('/app/administration/units', 'administration', () => import('../../domains/administration/ui/units-page.tsx')),
  page(
    '/app/administration/contact-points',
    'administration',
    () => import('../../domains/administration/ui/contact-points/contact-points-page.tsx'),
  ),
  page(
    '/app/administration/contact-points/$id',
    'administration',
    () => import('../../domains/administration/ui/contact-points/contact-point-page.tsx'),
  ),
  page(
    '/app/administration/retention',
    'administration',
    () => import('../../domains/administration/ui/retention/retention-page.tsx'),
  ),
  page(
    '/app/administration/retention/$kind',
    'administration',
    () => import('../../domains/administration/ui/retention/kind-page.tsx'),
  ),
  page(
    '/app/administration/providers',
    'administration',
    () => import('../../domains/administration/ui/providers-page.tsx'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/app/administration/phones',
    validateSearch: phonesSearch,
    component: withTexts('administration', () => import('../../domains/administration/ui/phones/phones-page.tsx')),
  }),
  page('/app/administration/tip-desks', 'signals', () => import('../../domains/signals/ui/tips/desks/desks-page.tsx')),
  page(
    '/app/administration/keys',
    'administration',
    () => import('../../domains/administration/ui/keys/keys-page.tsx'),
  ),
  page(
    '/app/administration/webhooks',
    'administration',
    () => import('../../domains/administration/ui/webhooks/webhooks-page.tsx'),
  ),
  page(
    '/app/administration/webhooks/$id',
    'administration',
    () => import('../../domains/administration/ui/webhooks/webhook-page.tsx'),
  ),
  createRoute({
    getParentRoute: () => root,
    path: '/app/log',
    validateSearch: logSearch,
    component: withTexts('audit', () => import('../../domains/audit/ui/log-page.tsx')),
  }),
  page(
    '/app/administration/directory',
    'administration',
    () => import('../../domains/administration/ui/directory/directory-page.tsx'),
  ),
];
