import buildings from '@phosphor-icons/core/regular/buildings.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';

const { page, section } = pagesOf('workplaces', 'workplaces');

export const workplacesScreens = {
  routes: [
    page('/app/workplaces', () => import('./ui/list-page.tsx')),
    page('/app/workplaces/new', () => import('./ui/register-page.tsx')),
    page('/app/workplaces/import', () => import('./ui/import-page.tsx')),
    page('/app/workplaces/$id', () => import('./ui/workplace-page.tsx')),
  ],
  seenFirm: section(() => import('./ui/seen-name.tsx')),
  menu: [
    {
      place: 315,
      to: '/app/workplaces',
      label: title,
      icon: buildings,
      verb: 'workplace.list',
      in: ['supervision', 'criminal-investigation'],
    },
  ],
} as const satisfies Screens;
