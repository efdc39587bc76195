import chartLineUp from '@phosphor-icons/core/regular/chart-line-up.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';

const { page } = pagesOf('effect', 'what-changed');

export const effectScreens = {
  routes: [page('/app/effect', () => import('./ui/what-changed.tsx'))],
  menu: [{ place: 760, to: '/app/effect', label: title, icon: chartLineUp, verb: 'effect.read' }],
} as const satisfies Screens;
