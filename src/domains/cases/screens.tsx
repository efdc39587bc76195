import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { casesTitle } from './ui/list/list-messages.ts';

const { page, pageWith } = pagesOf('cases', 'cases');

export const casesScreens = {
  routes: [
    page('/app/cases', () => import('./ui/list/case-list.tsx')),
    page('/app/cases/new', () => import('./ui/forms/open-case.tsx'), 'new-case'),
    page('/app/cases/$id', () => import('./ui/page/case-page.tsx')),
    page('/app/cases/$id/close', () => import('./ui/forms/close-case.tsx'), 'close-case'),
    page('/app/cases/$id/reopen', () => import('./ui/forms/reopen-case.tsx')),
    page('/app/cases/$id/correct', () => import('./ui/forms/correct-case.tsx')),
    pageWith('/app/cases/$id/withdraw-note', textNamed('note'), () => import('./ui/forms/withdraw-note.tsx')),
    pageWith('/app/cases/$id/end-risk', textNamed('risk'), () => import('./ui/expiring/end-risk.tsx')),
    page('/app/cases/$id/at-risk', () => import('./ui/expiring/at-risk.tsx')),
    page('/app/cases/$id/records', () => import('./ui/page/records.tsx')),
    pageWith('/app/cases/$id/copy', textNamed('copy'), () => import('./ui/forms/copy.tsx')),
    pageWith(
      '/app/cases/$id/view-as',
      ({ unit }: Record<string, unknown>): { unit?: number } =>
        Number.isSafeInteger(unit) ? { unit: unit as number } : {},
      () => import('./ui/compare/view-as.tsx'),
    ),
    pageWith('/app/cases/$id/compare', textNamed('with'), () => import('./ui/compare/compare.tsx')),
  ],
  menu: [{ place: 410, to: '/app/cases', label: casesTitle, icon: folderOpen, verb: 'case.list' }],
} as const satisfies Screens;
