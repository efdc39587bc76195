import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { feedbackSearch } from './ui/feedback/feedback-search.ts';
import { helpSearch } from './ui/help-search.ts';
import { feedbackListTitle, openFeedback, processingTitle } from './ui/menu-messages.ts';

const { page, pageWith } = pagesOf('help', 'help');

export const helpScreens = {
  routes: [
    pageWith('/app/help', helpSearch, () => import('./ui/help-page.tsx')),
    pageWith('/app/feedback', feedbackSearch, () => import('./ui/feedback/feedback-page.tsx'), 'feedback'),
    page('/app/administration/feedback', () => import('./ui/feedback/list-page.tsx'), 'feedback-list'),
    page('/app/processing', () => import('./ui/processing/processing-page.tsx'), 'processing'),
  ],
  menu: [
    {
      place: 865,
      to: '/app/administration/feedback',
      label: feedbackListTitle,
      icon: chatText,
      verb: 'account.list',
    },
    { place: 888, to: '/app/processing', label: processingTitle, icon: fileText, verb: 'processing.read' },
  ],
  work: {
    feedback: { path: () => '/app/feedback', openText: openFeedback, acts: {} },
    'feedback-list': { path: () => '/app/administration/feedback', openText: openFeedback, acts: {} },
  },
} as const satisfies Screens;
