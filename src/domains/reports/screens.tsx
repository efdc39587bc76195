import table from '@phosphor-icons/core/regular/table.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';
import { periodSearch } from './ui/period-search.ts';

const { page, pageWith } = pagesOf('reports', 'reports');

export const reportsScreens = {
  routes: [
    page('/app/reports', () => import('./ui/reports-page.tsx')),
    pageWith('/app/reports/$id', periodSearch, () => import('./ui/report-page.tsx')),
  ],
  menu: [{ place: 720, to: '/app/reports', label: title, icon: table, verb: 'report.list' }],
} as const satisfies Screens;
