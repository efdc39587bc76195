import { createRoute } from '@tanstack/react-router';
import { fromSearch } from '../../domains/identification/ui/from-search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of cases and of the people in them: help, signs, wages. */

export const caseRoutes = [
  page('/app/cases', 'cases', () => import('../../domains/cases/ui/list/case-list.tsx')),
  page('/app/cases/new', 'cases', () => import('../../domains/cases/ui/forms/open-case.tsx')),
  page('/app/cases/$id', 'cases', () => import('../../domains/cases/ui/page/case-page.tsx')),
  page('/app/cases/$id/close', 'cases', () => import('../../domains/cases/ui/forms/close-case.tsx')),
  page('/app/cases/$id/at-risk', 'cases', () => import('../../domains/cases/ui/expiring/at-risk.tsx')),
  page('/app/cases/$id/records', 'cases', () => import('../../domains/cases/ui/page/records.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/copy',
    validateSearch: ({ copy }: Record<string, unknown>): { copy?: string } =>
      typeof copy === 'string' ? { copy } : {},
    component: withTexts('cases', () => import('../../domains/cases/ui/forms/copy.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/view-as',
    validateSearch: ({ unit }: Record<string, unknown>): { unit?: number } =>
      Number.isSafeInteger(unit) ? { unit: unit as number } : {},
    component: withTexts('cases', () => import('../../domains/cases/ui/compare/view-as.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/cases/$id/compare',
    validateSearch: ({ with: other }: Record<string, unknown>): { with?: string } =>
      typeof other === 'string' ? { with: other } : {},
    component: withTexts('cases', () => import('../../domains/cases/ui/compare/compare.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/unit',
    validateSearch: ({ of }: Record<string, unknown>): { of?: string } => (typeof of === 'string' ? { of } : {}),
    component: withTexts('workload', () => import('../../domains/workload/ui/load-page.tsx')),
  }),
  page('/app/persons', 'persons', () => import('../../domains/persons/ui/people.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/persons/new',
    validateSearch: ({ case: file }: Record<string, unknown>): { case?: string } =>
      typeof file === 'string' ? { case: file } : {},
    component: withTexts('persons', () => import('../../domains/persons/ui/register-person.tsx')),
  }),
  page('/app/persons/$id', 'persons', () => import('../../domains/persons/ui/person-page.tsx')),
  page('/app/reflection-period/$id', 'assistance', () => import('../../domains/assistance/ui/period-page.tsx')),
  page('/app/applications/$id', 'assistance', () => import('../../domains/assistance/ui/application-page.tsx')),
  page('/app/desk', 'assistance', () => import('../../domains/assistance/ui/desk.tsx')),
  page('/app/consult', 'assistance', () => import('../../domains/assistance/ui/consult.tsx')),
  page('/app/identifications', 'identification', () => import('../../domains/identification/ui/screenings.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/identifications/new',
    validateSearch: fromSearch,
    component: withTexts('identification', () => import('../../domains/identification/ui/read-signs.tsx')),
  }),
  page(
    '/app/identifications/agreement',
    'identification',
    () => import('../../domains/identification/ui/agreement.tsx'),
  ),
  page(
    '/app/identifications/$id',
    'identification',
    () => import('../../domains/identification/ui/screening-page.tsx'),
  ),
  page('/app/claims', 'redress', () => import('../../domains/redress/ui/claims-page.tsx')),
  page('/app/claims/new', 'redress', () => import('../../domains/redress/ui/open-claim.tsx')),
  page('/app/claims/$id', 'redress', () => import('../../domains/redress/ui/claim-page.tsx')),
  page('/app/claims-abroad', 'exchange', () => import('../../domains/exchange/ui/claims.tsx')),
  page('/app/claims-abroad/new', 'exchange', () => import('../../domains/exchange/ui/new-claim.tsx')),
  page('/app/claims-abroad/$id', 'exchange', () => import('../../domains/exchange/ui/claim.tsx')),
  page('/app/claims-abroad/$id/pass-on', 'exchange', () => import('../../domains/exchange/ui/pass-on.tsx')),
] as const;
