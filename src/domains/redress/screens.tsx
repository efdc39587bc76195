import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { claimsTitle } from './ui/menu-messages.ts';
import { claimWork } from './ui/work-kind.tsx';

const { page, section } = pagesOf('redress', 'claims');

export const redressScreens = {
  routes: [
    page('/app/claims', () => import('./ui/claims-page.tsx')),
    page('/app/claims/new', () => import('./ui/open-claim.tsx')),
    page('/app/claims/$id', () => import('./ui/claim-page.tsx')),
  ],
  menu: [{ place: 510, to: '/app/claims', label: claimsTitle, icon: coins, verb: 'claim.list', in: ['support'] }],
  work: { claim: claimWork },
  onCase: [
    {
      place: 40,
      key: 'claims',
      title: claimsTitle,
      tracks: ['protection', 'redress'],
      verb: 'claim.list',
      Body: section(() => import('./ui/case-section.tsx')),
    },
  ],
} as const satisfies Screens;
