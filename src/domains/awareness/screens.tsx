import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';

const texts = () => import('./ui/texts/texts.tsx');
const { page, pageWith } = pagesOf('awareness', 'material');

export const awarenessScreens = {
  routes: [
    pageWith('/app/material', textNamed('campaign'), () => import('./ui/material-page.tsx')),
    page('/app/material/campaigns', () => import('./ui/campaigns/campaigns-page.tsx')),
    page('/app/material/campaigns/new', () => import('./ui/campaigns/new-campaign.tsx')),
    page('/app/material/campaigns/$id', () => import('./ui/campaigns/campaign-page.tsx')),
    page('/app/material/campaigns/$id/change', () => import('./ui/campaigns/change-campaign.tsx')),
    page('/app/material/texts', texts),
    page('/app/material/texts/$language', texts),
    page('/app/material/texts/$language/$key', texts),
  ],
  menu: [{ place: 765, to: '/app/material', label: title, icon: printer, verb: 'material.read' }],
} as const satisfies Screens;
