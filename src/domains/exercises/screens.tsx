import graduationCap from '@phosphor-icons/core/regular/graduation-cap.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { menuTitle } from './ui/open/menu-messages.ts';

const { page } = pagesOf('exercises', 'learning');

export const exercisesScreens = {
  routes: [page('/app/exercises', () => import('./ui/open/exercises.tsx'))],
  menu: [{ place: 755, to: '/app/exercises', label: menuTitle, icon: graduationCap, verb: 'learning.read' }],
} as const satisfies Screens;
