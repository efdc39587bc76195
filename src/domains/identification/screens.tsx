import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { fromSearch } from './ui/from-search.ts';
import { listTitle } from './ui/menu-messages.ts';
import { screeningWork } from './ui/work-kind.tsx';

const { page, pageWith } = pagesOf('identification', 'indicators');

export const identificationScreens = {
  routes: [
    page('/app/identifications', () => import('./ui/screenings.tsx')),
    pageWith('/app/identifications/new', fromSearch, () => import('./ui/read-signs.tsx')),
    page('/app/identifications/agreement', () => import('./ui/agreement.tsx')),
    page('/app/identifications/$id', () => import('./ui/screening-page.tsx')),
  ],
  menu: [
    {
      place: 430,
      to: '/app/identifications',
      label: listTitle,
      icon: listMagnifyingGlass,
      verb: 'identification.list',
      in: ['support', 'supervision'],
    },
  ],
  work: { screening: screeningWork },
} as const satisfies Screens;
