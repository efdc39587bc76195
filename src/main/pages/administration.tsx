import { createRoute } from '@tanstack/react-router';
import { peopleSearch } from '../../domains/administration/ui/search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of who has access in the agency: people, units, and where they sign in. */

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
  page('/app/administration/units', 'administration', () => import('../../domains/administration/ui/units-page.tsx')),
  page(
    '/app/administration/providers',
    'administration',
    () => import('../../domains/administration/ui/providers-page.tsx'),
  ),
  page(
    '/app/administration/keys',
    'administration',
    () => import('../../domains/administration/ui/keys/keys-page.tsx'),
  ),
  page(
    '/app/administration/directory',
    'administration',
    () => import('../../domains/administration/ui/directory/directory-page.tsx'),
  ),
];
