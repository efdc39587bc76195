import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { filesTitle } from './ui/menu-messages.ts';

const { section } = pagesOf('attachments', 'files');

export const attachmentsScreens = {
  routes: [],
  onCase: [
    {
      place: 90,
      key: 'files',
      title: filesTitle,
      tracks: ['control', 'protection', 'criminal', 'redress', 'none'],
      verb: 'attachment.list',
      Body: section(() => import('./ui/case-section.tsx')),
    },
  ],
  files: section(() => import('./ui/files.tsx')),
} as const satisfies Screens;
