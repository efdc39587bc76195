import { createRoute } from '@tanstack/react-router';
import { chosenList } from '../../domains/knowledge/ui/chosen-list.ts';
import { obstacleSearch } from '../../domains/knowledge/ui/obstacle-search.ts';
import { periodSearch } from '../../domains/reports/ui/period-search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of what is known and learned: the study, courses, the programme, the region, lists of knowledge. */

export const knowingRoutes = [
  page('/app/study', 'publication', () => import('../../domains/publication/ui/own-study.tsx')),
  page('/app/study/national', 'publication', () => import('../../domains/publication/ui/national-study.tsx')),
  page('/app/study/files', 'study', () => import('../../domains/study/ui/review/files-page.tsx')),
  page('/app/study/files/new', 'study', () => import('../../domains/study/ui/review/code-file.tsx')),
  page('/app/study/files/import', 'study', () => import('../../domains/study/ui/import/import-page.tsx')),
  page('/app/study/files/$id', 'study', () => import('../../domains/study/ui/review/file-page.tsx')),
  page('/app/study/hidden', 'prevalence', () => import('../../domains/prevalence/ui/estimates-page.tsx')),
  page('/app/study/hidden/$id', 'prevalence', () => import('../../domains/prevalence/ui/estimate-page.tsx')),
  page('/app/study/plans', 'study', () => import('../../domains/study/ui/plans/plans-page.tsx')),
  page('/app/study/plans/new', 'study', () => import('../../domains/study/ui/plans/new-plan.tsx')),
  page('/app/study/plans/$id', 'study', () => import('../../domains/study/ui/plans/plan-page.tsx')),
  page('/app/study/code-book', 'study', () => import('../../domains/study/ui/review/code-book-page.tsx')),
  page('/app/study/survey', 'study', () => import('../../domains/study/ui/survey/survey-page.tsx')),
  page(
    '/app/study/contributions',
    'study',
    () => import('../../domains/study/ui/contributions/contributions-page.tsx'),
  ),
  page('/app/reports', 'reports', () => import('../../domains/reports/ui/reports-page.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/reports/$id',
    validateSearch: periodSearch,
    component: withTexts('reports', () => import('../../domains/reports/ui/report-page.tsx')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/app/learn',
    validateSearch: obstacleSearch,
    component: withTexts('competence', () => import('../../domains/competence/ui/learn.tsx')),
  }),
  page('/app/learn/cases/$id', 'competence', () => import('../../domains/competence/ui/vignette.tsx')),
  page('/app/learn/results', 'competence', () => import('../../domains/competence/ui/results.tsx')),
  page('/app/learn/courses/$id', 'competence', () => import('../../domains/competence/ui/course.tsx')),
  page('/app/learn/certificates/$id', 'competence', () => import('../../domains/competence/ui/certificate.tsx')),
  page('/app/programme', 'programme', () => import('../../domains/programme/ui/programme.tsx')),
  page('/app/programme/history', 'programme', () => import('../../domains/programme/ui/history.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/programme/visits/new',
    validateSearch: obstacleSearch,
    component: withTexts('programme', () => import('../../domains/programme/ui/new-visit.tsx')),
  }),
  page('/app/programme/visits/$id', 'programme', () => import('../../domains/programme/ui/visit.tsx')),
  page('/app/region', 'exchange', () => import('../../domains/exchange/ui/region.tsx')),
  page('/app/region/caseload', 'exchange', () => import('../../domains/exchange/ui/caseload.tsx')),
  page('/app/region/standards', 'exchange', () => import('../../domains/exchange/ui/standards.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/app/knowledge',
    validateSearch: chosenList,
    component: withTexts('knowledge', () => import('../../domains/knowledge/ui/knowledge-page.tsx')),
  }),
] as const;
