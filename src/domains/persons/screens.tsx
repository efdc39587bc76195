import users from '@phosphor-icons/core/regular/users.svg?raw';
import { pagesOf, textNamed } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import { personMenu } from './ui/menu-messages.ts';

const { page, pageWith, section } = pagesOf('persons', 'persons');

export const personsScreens = {
  routes: [
    page('/app/persons', () => import('./ui/people.tsx')),
    pageWith('/app/persons/new', textNamed('case'), () => import('./ui/register-person.tsx')),
    page('/app/persons/$id/correct', () => import('./ui/correct-person.tsx')),
    page('/app/persons/$id', () => import('./ui/person-page.tsx')),
  ],
  menu: [
    { place: 420, to: '/app/persons', label: personMenu.title, icon: users, verb: 'person.list', in: ['support'] },
  ],
  onCase: [
    {
      place: 10,
      key: 'people',
      title: personMenu.title,
      tracks: ['protection', 'criminal', 'redress'],
      verb: 'person.in-case',
      Body: section(() => import('./ui/case-section.tsx')),
    },
  ],
} as const satisfies Screens;
