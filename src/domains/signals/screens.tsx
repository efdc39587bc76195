import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { inboxSearch } from './ui/inbox/inbox-search.ts';
import { signalWork } from './ui/inbox/work-kind.tsx';
import { desksTitle, tipsTitle, title } from './ui/menu-messages.ts';
import { tipKeyWork, tipWork } from './ui/tips/work-kind.ts';

const { page, pageWith } = pagesOf('signals', 'signals');

export const signalsScreens = {
  routes: [
    page('/app/tips', () => import('./ui/tips/tip-list.tsx'), 'tips'),
    page('/app/tips/key', () => import('./ui/tips/make-key.tsx'), 'tips'),
    page('/app/tips/$id', () => import('./ui/tips/tip-page.tsx'), 'tips'),
    pageWith('/app/signals', inboxSearch, () => import('./ui/inbox/inbox.tsx')),
    pageWith('/app/signals/new', textNamed('tip'), () => import('./ui/form/register-signal.tsx')),
    page('/app/signals/$id', () => import('./ui/page/signal-page.tsx')),
    page('/app/signals/$id/correct', () => import('./ui/form/correct-signal.tsx')),
    page('/app/signals/$id/pass-on', () => import('./ui/pass-on/pass-on.tsx'), 'disclosures'),
    page('/app/administration/tip-desks', () => import('./ui/tips/desks/desks-page.tsx'), 'tip-desks'),
  ],
  menu: [
    { place: 210, to: '/app/tips', label: tipsTitle, icon: envelope, verb: 'tip.list' },
    { place: 220, to: '/app/signals', label: title, icon: tray, verb: 'signal.list' },
    { place: 840, to: '/app/administration/tip-desks', label: desksTitle, icon: envelope, verb: 'tip-desk.list' },
  ],
  work: { signal: signalWork, tip: tipWork, 'tip-key': tipKeyWork },
} as const satisfies Screens;
