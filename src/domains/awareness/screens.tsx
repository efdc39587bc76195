import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { title } from './ui/menu-messages.ts';

const texts = () => import('./ui/texts/texts.tsx');
const { page } = pagesOf('awareness', 'material');

export const awarenessScreens = {
  routes: [
    page('/app/material', () => import('./ui/material-page.tsx')),
    page('/app/material/texts', texts),
    page('/app/material/texts/$language', texts),
    page('/app/material/texts/$language/$key', texts),
  ],
  menu: [{ place: 765, to: '/app/material', label: title, icon: printer, verb: 'material.read' }],
} as const satisfies Screens;
