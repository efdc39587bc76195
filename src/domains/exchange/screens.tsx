import globe from '@phosphor-icons/core/regular/globe.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { claimsTitle, regionMenu } from './ui/menu-messages.ts';
import { claimWork } from './ui/work-kind.ts';

const { page } = pagesOf('exchange', 'region');

export const exchangeScreens = {
  routes: [
    page('/app/claims-abroad', () => import('./ui/claims.tsx'), 'claims-abroad'),
    page('/app/claims-abroad/new', () => import('./ui/new-claim.tsx'), 'claims-abroad'),
    page('/app/claims-abroad/$id', () => import('./ui/claim.tsx'), 'claims-abroad'),
    page('/app/claims-abroad/$id/pass-on', () => import('./ui/pass-on.tsx'), 'claims-abroad'),
    page('/app/cases/import', () => import('./ui/import/import-page.tsx'), 'import-cases'),
    page('/app/region', () => import('./ui/region.tsx')),
    page('/app/region/caseload', () => import('./ui/caseload.tsx')),
    page('/app/region/standards', () => import('./ui/standards.tsx')),
  ],
  menu: [
    {
      place: 520,
      to: '/app/claims-abroad',
      label: claimsTitle,
      icon: paperPlaneTilt,
      verb: 'fee-claim.list',
      in: ['support', 'administration'],
    },
    { place: 740, to: '/app/region', label: regionMenu, icon: globe, verb: 'region.compare' },
  ],
  work: { 'fee-claim': claimWork },
} as const satisfies Screens;
