import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { fileSearch } from './ui/file-search.ts';
import { filesTitle } from './ui/menu-messages.ts';
import { criminalLetterWork, investigationWork } from './ui/work-kind.tsx';

const { page, pageWith, section } = pagesOf('prosecution', 'criminal-files');

export const prosecutionScreens = {
  routes: [
    page('/app/investigations', () => import('./ui/investigation/files.tsx')),
    pageWith('/app/investigations/new', fileSearch, () => import('./ui/investigation/report.tsx')),
    page('/app/investigations/$id', () => import('./ui/investigation/file-page.tsx')),
    pageWith(
      '/app/investigations/$id/evidence/new',
      fileSearch,
      () => import('./ui/evidence/add-evidence.tsx'),
      'evidence',
    ),
    pageWith(
      '/app/investigations/$id/evidence/correct',
      fileSearch,
      () => import('./ui/evidence/correct-item.tsx'),
      'evidence',
    ),
    pageWith(
      '/app/investigations/$id/evidence/item',
      fileSearch,
      () => import('./ui/custody/item-page.tsx'),
      'evidence',
    ),
    pageWith(
      '/app/investigations/$id/evidence/custody',
      fileSearch,
      () => import('./ui/custody/record-custody.tsx'),
      'evidence',
    ),
    page('/app/investigations/$id/ask', () => import('./ui/evidence/ask-evidence.tsx'), 'evidence'),
    pageWith('/app/investigations/$id/reply', fileSearch, () => import('./ui/evidence/reply-page.tsx'), 'evidence'),
    page('/app/investigations/$id/send', () => import('./ui/letters/send-evidence.tsx'), 'directives'),
    pageWith('/app/investigations/$id/directive', fileSearch, () => import('./ui/letters/directive.tsx'), 'directives'),
    pageWith(
      '/app/investigations/$id/directive/answer',
      fileSearch,
      () => import('./ui/letters/answer-directive.tsx'),
      'directives',
    ),
    page('/app/investigations/$id/decide', () => import('./ui/decisions/decide.tsx'), 'decisions'),
    page('/app/investigations/$id/verdict', () => import('./ui/decisions/verdict.tsx'), 'decisions'),
    page('/app/investigations/$id/serve', () => import('./ui/defence/serve.tsx'), 'serving'),
    page('/app/investigations/$id/give', () => import('./ui/defence/give.tsx'), 'serving'),
    page('/app/investigations/$id/packages', () => import('./ui/package/packages-page.tsx'), 'serving'),
    page('/app/investigations/$id/packages/new', () => import('./ui/package/make-package.tsx'), 'serving'),
    page('/app/investigations/$id/disclosed', () => import('./ui/defence/disclosed-page.tsx'), 'serving'),
    pageWith(
      '/app/investigations/$id/acknowledge',
      fileSearch,
      () => import('./ui/defence/acknowledge.tsx'),
      'serving',
    ),
    page('/app/investigations/$id/defence-reply', () => import('./ui/defence/defence-reply.tsx'), 'serving'),
    pageWith('/app/elements/$id', fileSearch, () => import('./ui/elements/board.tsx'), 'elements'),
    pageWith('/app/elements/$id/set', fileSearch, () => import('./ui/elements/set-element.tsx'), 'elements'),
    pageWith('/app/offences/$id', fileSearch, () => import('./ui/elements/offences-page.tsx'), 'elements'),
    page('/app/criminal-letters/$id', () => import('./ui/letters/letter-page.tsx'), 'directives'),
  ],
  menu: [
    {
      place: 440,
      to: '/app/investigations',
      label: filesTitle,
      icon: gavel,
      verb: 'investigation.list',
      in: ['criminal-investigation'],
    },
  ],
  work: { investigation: investigationWork, 'criminal-letter': criminalLetterWork },
  onCase: [
    {
      place: 30,
      key: 'criminal-files',
      title: filesTitle,
      tracks: ['criminal'],
      verb: 'investigation.in-case',
      Body: section(() => import('./ui/investigation/case-section.tsx')),
    },
  ],
} as const satisfies Screens;
