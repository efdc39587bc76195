import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { logTitle } from './ui/menu-messages.ts';
import { logSearch } from './ui/search.ts';

const { pageWith } = pagesOf('audit', 'log');

export const auditScreens = {
  routes: [pageWith('/app/log', logSearch, () => import('./ui/log-page.tsx'))],
  menu: [{ place: 850, to: '/app/log', label: logTitle, icon: listMagnifyingGlass, verb: 'log.read' }],
} as const satisfies Screens;
