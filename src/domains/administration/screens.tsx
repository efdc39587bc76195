import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import { pagesOf } from '../../web/screens/pages.ts';
import type { Screens } from '../../web/screens/screens.ts';
import {
  contactPointsTitle,
  keysTitle,
  leavingTitle,
  peopleTitle,
  phonesTitle,
  providersTitle,
  retentionTitle,
  reviewTitle,
  templatesTitle,
  unitsTitle,
  webhooksTitle,
} from './ui/menu-messages.ts';
import { phonesSearch } from './ui/phones/search.ts';
import { peopleSearch } from './ui/search.ts';

const { page, pageWith } = pagesOf('administration', 'people');

export const administrationScreens = {
  routes: [
    pageWith('/app/administration/people', peopleSearch, () => import('./ui/people-page.tsx')),
    page('/app/administration/people/invite', () => import('./ui/invite-page.tsx')),
    page('/app/administration/people/$id', () => import('./ui/person-page.tsx'), 'person-access'),
    page('/app/administration/review', () => import('./ui/review-page.tsx'), 'review'),
    page('/app/administration/units', () => import('./ui/places/units-page.tsx'), 'units'),
    page(
      '/app/administration/contact-points',
      () => import('./ui/contact-points/contact-points-page.tsx'),
      'contact-points',
    ),
    page(
      '/app/administration/contact-points/$id',
      () => import('./ui/contact-points/contact-point-page.tsx'),
      'contact-points',
    ),
    page('/app/administration/templates', () => import('./ui/paper/templates-page.tsx'), 'templates'),
    page('/app/administration/retention', () => import('./ui/retention/retention-page.tsx'), 'retention'),
    page('/app/administration/retention/$kind', () => import('./ui/retention/kind-page.tsx'), 'retention'),
    page('/app/administration/providers', () => import('./ui/places/providers-page.tsx'), 'providers'),
    pageWith('/app/administration/phones', phonesSearch, () => import('./ui/phones/phones-page.tsx'), 'agency-phones'),
    page('/app/administration/keys', () => import('./ui/keys/keys-page.tsx'), 'systems'),
    page('/app/administration/webhooks', () => import('./ui/webhooks/webhooks-page.tsx'), 'systems'),
    page('/app/administration/webhooks/$id', () => import('./ui/webhooks/webhook-page.tsx'), 'systems'),
    page('/app/administration/exports', () => import('./ui/leaving/leaving-page.tsx'), 'moving'),
    page('/app/administration/directory', () => import('./ui/directory/directory-page.tsx'), 'systems'),
  ],
  work: {
    'access-review': { path: () => '/app/administration/review', openText: reviewTitle, acts: {} },
  },
  menu: [
    { place: 810, to: '/app/administration/people', label: peopleTitle, icon: users, verb: 'account.list' },
    { place: 820, to: '/app/administration/units', label: unitsTitle, icon: usersThree, verb: 'unit.list' },
    { place: 830, to: '/app/administration/phones', label: phonesTitle, icon: deviceMobile, verb: 'account.phones' },
    { place: 860, to: '/app/administration/review', label: reviewTitle, icon: listChecks, verb: 'account.review' },
    {
      place: 870,
      to: '/app/administration/contact-points',
      label: contactPointsTitle,
      icon: lifebuoy,
      verb: 'contact-point.list',
    },
    {
      place: 880,
      to: '/app/administration/retention',
      label: retentionTitle,
      icon: folderOpen,
      verb: 'retention.list',
    },
    { place: 885, to: '/app/administration/templates', label: templatesTitle, icon: fileText, verb: 'paper.list' },
    { place: 890, to: '/app/administration/providers', label: providersTitle, icon: signIn, verb: 'provider.list' },
    { place: 900, to: '/app/administration/keys', label: keysTitle, icon: key, verb: 'api-key.list' },
    {
      place: 910,
      to: '/app/administration/webhooks',
      label: webhooksTitle,
      icon: paperPlaneTilt,
      verb: 'webhook.list',
    },
    {
      place: 915,
      to: '/app/administration/exports',
      label: leavingTitle,
      icon: archive,
      verb: 'agency-export.list',
    },
  ],
} as const satisfies Screens;
