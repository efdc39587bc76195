import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { suspicionSearch } from './ui/inbox-search.ts';
import { inboxTitle } from './ui/menu-messages.ts';
import { visitSearch } from './ui/visit-search.ts';
import { suspicionWork } from './ui/work-kind.tsx';

const { page, pageWith } = pagesOf('suspicions', 'suspicions');

export const suspicionsScreens = {
  routes: [
    pageWith('/app/suspicions', suspicionSearch, () => import('./ui/inbox.tsx')),
    pageWith('/app/suspicions/new', visitSearch, () => import('./ui/hand-over.tsx')),
    page('/app/suspicions/$id/correct', () => import('./ui/correct/correct-suspicion.tsx')),
    page('/app/suspicions/$id', () => import('./ui/suspicion-page.tsx'), 'suspicion'),
  ],
  menu: [{ place: 320, to: '/app/suspicions', label: inboxTitle, icon: handHeart, verb: 'suspicion.list' }],
  work: { suspicion: suspicionWork },
} as const satisfies Screens;
