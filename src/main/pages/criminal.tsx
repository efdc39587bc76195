import { createRoute } from '@tanstack/react-router';
import { fileSearch } from '../../domains/prosecution/ui/file-search.ts';
import { page, root } from './frame.tsx';
import { withTexts } from './sections.tsx';

/* Pages of criminal files. */

/** A page about a criminal file, whose address says whom and what it is about. */
const ofFile = { getParentRoute: () => root, validateSearch: fileSearch } as const;

export const criminalRoutes = [
  page('/app/investigations', 'prosecution', () => import('../../domains/prosecution/ui/investigation/files.tsx')),
  createRoute({
    ...ofFile,
    path: '/app/investigations/new',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/investigation/report.tsx')),
  }),
  page(
    '/app/investigations/$id',
    'prosecution',
    () => import('../../domains/prosecution/ui/investigation/file-page.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/evidence/new',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/evidence/add-evidence.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/evidence/correct',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/evidence/correct-item.tsx')),
  }),
  page(
    '/app/investigations/$id/ask',
    'prosecution',
    () => import('../../domains/prosecution/ui/evidence/ask-evidence.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/reply',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/evidence/reply-page.tsx')),
  }),
  page(
    '/app/investigations/$id/send',
    'prosecution',
    () => import('../../domains/prosecution/ui/letters/send-evidence.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/letters/directive.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/investigations/$id/directive/answer',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/letters/answer-directive.tsx')),
  }),
  page(
    '/app/investigations/$id/decide',
    'prosecution',
    () => import('../../domains/prosecution/ui/decisions/decide.tsx'),
  ),
  page(
    '/app/investigations/$id/verdict',
    'prosecution',
    () => import('../../domains/prosecution/ui/decisions/verdict.tsx'),
  ),
  page('/app/investigations/$id/serve', 'prosecution', () => import('../../domains/prosecution/ui/defence/serve.tsx')),
  page('/app/investigations/$id/give', 'prosecution', () => import('../../domains/prosecution/ui/defence/give.tsx')),
  page(
    '/app/investigations/$id/defence-reply',
    'prosecution',
    () => import('../../domains/prosecution/ui/defence/defence-reply.tsx'),
  ),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/elements/board.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/elements/$id/set',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/elements/set-element.tsx')),
  }),
  createRoute({
    ...ofFile,
    path: '/app/offences/$id',
    component: withTexts('prosecution', () => import('../../domains/prosecution/ui/elements/offences-page.tsx')),
  }),
  page(
    '/app/criminal-letters/$id',
    'prosecution',
    () => import('../../domains/prosecution/ui/letters/letter-page.tsx'),
  ),
] as const;
