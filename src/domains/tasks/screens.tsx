import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import { capacities, capacitiesApart } from '../../kernel/capacity.ts';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/messages.ts';

const { page } = pagesOf('tasks', 'my-work');

export const tasksScreens = {
  routes: [page('/app', () => import('./ui/my-work.tsx'))],
  menu: [
    {
      place: 100,
      to: '/app',
      label: title,
      icon: listChecks,
      verb: 'work.list',
      in: capacities.filter((capacity) => !capacitiesApart.includes(capacity)),
    },
  ],
} as const satisfies Screens;
