import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { listSearch } from './ui/lists/address.ts';
import { disclosuresMenu } from './ui/lists/menu-messages.ts';

const { page, pageWith } = pagesOf('search', 'lists');

export const searchScreens = {
  routes: [
    pageWith('/app/lists/$list', listSearch, () => import('./ui/lists/list-page.tsx')),
    page('/app/people-search', () => import('./ui/people/people-page.tsx')),
  ],
  menu: [
    {
      place: 450,
      to: '/app/lists/disclosure',
      label: disclosuresMenu,
      icon: paperPlaneTilt,
      verb: 'list.read',
      in: ['supervision', 'assistance', 'inner-alien-control', 'criminal-investigation', 'support', 'administration'],
    },
  ],
} as const satisfies Screens;
