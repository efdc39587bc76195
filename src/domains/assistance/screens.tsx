import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { helpMenu } from './ui/menu-messages.ts';
import { helpWork } from './ui/work-kinds.tsx';

const { page, section } = pagesOf('assistance', 'support-desk');

export const assistanceScreens = {
  routes: [
    page('/app/reflection-period/$id', () => import('./ui/period-page.tsx'), 'reflection-period'),
    page('/app/applications/$id', () => import('./ui/application-page.tsx'), 'applications'),
    page('/app/desk', () => import('./ui/desk.tsx')),
    page('/app/consult', () => import('./ui/consult.tsx')),
  ],
  menu: [
    {
      place: 610,
      to: '/app/desk',
      label: helpMenu.desk,
      icon: lifebuoy,
      verb: 'desk.list',
      in: ['support', 'administration'],
    },
  ],
  work: helpWork,
  onCase: [
    {
      place: 20,
      key: 'help',
      title: helpMenu.inCase,
      beside: true,
      tracks: ['protection'],
      verb: 'assistance.in-case',
      Body: section(() => import('./ui/case-section.tsx')),
    },
  ],
  onPerson: [{ place: 10, Body: section(() => import('./ui/help.tsx')) }],
} as const satisfies Screens;
