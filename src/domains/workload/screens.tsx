import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { loadTitle } from './ui/menu-messages.ts';

const { pageWith, section } = pagesOf('workload', 'unit');

export const workloadScreens = {
  routes: [pageWith('/app/unit', textNamed('of'), () => import('./ui/load-page.tsx'))],
  menu: [{ place: 620, to: '/app/unit', label: loadTitle, icon: usersThree, verb: 'load.read' }],
  work: { 'unit-person': { path: () => '/app/unit', search: (of) => ({ of }), openText: loadTitle, acts: {} } },
  onMyWork: [{ place: 10, Body: section(() => import('./ui/my-matters.tsx')) }],
} as const satisfies Screens;
