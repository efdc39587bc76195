import { createRoute } from '@tanstack/react-router';
import { fileSearch } from '../domains/prosecution/ui/file-search.ts';
import { page, root } from './web-frame.tsx';
import { withTexts } from './web-sections.tsx';

/* Pages of criminal files. */

/** A page about a criminal file, whose address says whom and what it is about. */
const ofFile = { getParentRoute: () => root, validateSearch: fileSearch } as const;

export const criminalRoutes = [
  page('/app/investigations', 'prosecution', () => import('../domains/prosecution/ui/files.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/new',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/report.tsx')),
  }),
  page('/app/investigations/$id', 'prosecution', () => import('../domains/prosecution/ui/file-page.tsx')),
  page(
    '/app/investigations/$id/evidence/new',
    'prosecution',
    () => import('../domains/prosecution/ui/add-evidence.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/evidence/correct',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/correct-item.tsx')),
  }),
  page('/app/investigations/$id/ask', 'prosecution', () => import('../domains/prosecution/ui/ask-evidence.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/reply',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/reply-page.tsx')),
  }),
  page('/app/investigations/$id/send', 'prosecution', () => import('../domains/prosecution/ui/send-evidence.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/directive.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive/answer',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/answer-directive.tsx')),
  }),
  page('/app/investigations/$id/decide', 'prosecution', () => import('../domains/prosecution/ui/decide.tsx')),
  page('/app/investigations/$id/verdict', 'prosecution', () => import('../domains/prosecution/ui/verdict.tsx')),
  page('/app/investigations/$id/serve', 'prosecution', () => import('../domains/prosecution/ui/serve.tsx')),
  page('/app/investigations/$id/give', 'prosecution', () => import('../domains/prosecution/ui/give.tsx')),
  page(
    '/app/investigations/$id/defence-reply',
    'prosecution',
    () => import('../domains/prosecution/ui/defence-reply.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/board.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id/set',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/set-element.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/offences/$id',
    component: withTexts('prosecution', () => import('../domains/prosecution/ui/offences-page.tsx')),
  }),
  page('/app/criminal-letters/$id', 'prosecution', () => import('../domains/prosecution/ui/letter-page.tsx')),
] as const;
