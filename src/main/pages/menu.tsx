import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import buildings from '@phosphor-icons/core/regular/buildings.svg?raw';
import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import globe from '@phosphor-icons/core/regular/globe.svg?raw';
import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import table from '@phosphor-icons/core/regular/table.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import {
  contactPointsTitle,
  keysTitle,
  peopleTitle,
  phonesTitle,
  providersTitle,
  retentionTitle,
  reviewTitle,
  unitsTitle,
  webhooksTitle,
} from '../../domains/administration/ui/menu-messages.ts';
import { helpMenu } from '../../domains/assistance/ui/menu-messages.ts';
import { helpWork } from '../../domains/assistance/ui/work-kinds.tsx';
import { logTitle } from '../../domains/audit/ui/menu-messages.ts';
import { casesTitle } from '../../domains/cases/ui/list/list-messages.ts';
import { title as learnTitle } from '../../domains/competence/ui/menu-messages.ts';
import { claimsTitle as claimsAbroadTitle, regionMenu } from '../../domains/exchange/ui/menu-messages.ts';
import { claimWork as claimAbroadWork } from '../../domains/exchange/ui/work-kind.ts';
import { listTitle as screeningsTitle } from '../../domains/identification/ui/menu-messages.ts';
import { screeningWork } from '../../domains/identification/ui/work-kind.tsx';
import { title as inspectionsTitle } from '../../domains/inspections/ui/menu-messages.ts';
import { inspectionWork } from '../../domains/inspections/ui/work-kinds.ts';
import { personMenu } from '../../domains/persons/ui/menu-messages.ts';
import { title as programmeTitle } from '../../domains/programme/ui/menu-messages.ts';
import { programmeWork, visitWork } from '../../domains/programme/ui/work-kind.ts';
import { filesTitle } from '../../domains/prosecution/ui/menu-messages.ts';
import { criminalLetterWork, investigationWork } from '../../domains/prosecution/ui/work-kind.tsx';
import { claimsTitle } from '../../domains/redress/ui/menu-messages.ts';
import { claimWork } from '../../domains/redress/ui/work-kind.tsx';
import { title as reportsTitle } from '../../domains/reports/ui/menu-messages.ts';
import { signalWork } from '../../domains/signals/ui/inbox/work-kind.tsx';
import { desksTitle, title as signalsTitle, tipsTitle } from '../../domains/signals/ui/menu-messages.ts';
import { tipKeyWork, tipWork } from '../../domains/signals/ui/tips/work-kind.ts';
import { title as studyTitle } from '../../domains/study/ui/menu-messages.ts';
import { inboxTitle as suspicionsTitle } from '../../domains/suspicions/ui/menu-messages.ts';
import { suspicionWork } from '../../domains/suspicions/ui/work-kind.tsx';
import { title as workTitle } from '../../domains/tasks/ui/messages.ts';
import type { WorkKind } from '../../domains/tasks/ui/public.tsx';
import { loadTitle } from '../../domains/workload/ui/menu-messages.ts';
import { title as workplacesTitle } from '../../domains/workplaces/ui/menu-messages.ts';
import { capacities, capacitiesApart } from '../../kernel/capacity.ts';
import type { MenuItem } from '../../web/shell/navigation.tsx';

/*
 * What is in the menu, in the order of the work, and who brings which matter to My work: one line for each domain. An
 * item that the person lacks the verb for, or that belongs to another capacity, is left out.
 */

export const menu: readonly MenuItem[] = [
  {
    to: '/app',
    label: workTitle,
    icon: listChecks,
    verb: 'work.list',
    in: capacities.filter((capacity) => !capacitiesApart.includes(capacity)),
  },
  { to: '/app/tips', label: tipsTitle, icon: envelope, verb: 'tip.list' },
  { to: '/app/signals', label: signalsTitle, icon: tray, verb: 'signal.list' },
  {
    to: '/app/inspections',
    label: inspectionsTitle,
    icon: usersThree,
    verb: 'inspection.list',
    in: ['supervision', 'assistance', 'inner-alien-control', 'criminal-investigation', 'administration'],
  },
  {
    to: '/app/workplaces',
    label: workplacesTitle,
    icon: buildings,
    verb: 'workplace.list',
    in: ['supervision', 'criminal-investigation'],
  },
  { to: '/app/suspicions', label: suspicionsTitle, icon: handHeart, verb: 'suspicion.list' },
  { to: '/app/cases', label: casesTitle, icon: folderOpen, verb: 'case.list' },
  { to: '/app/persons', label: personMenu.title, icon: users, verb: 'person.list', in: ['support'] },
  {
    to: '/app/identifications',
    label: screeningsTitle,
    icon: listMagnifyingGlass,
    verb: 'identification.list',
    in: ['support', 'supervision'],
  },
  {
    to: '/app/investigations',
    label: filesTitle,
    icon: gavel,
    verb: 'investigation.list',
    in: ['criminal-investigation'],
  },
  { to: '/app/claims', label: claimsTitle, icon: coins, verb: 'claim.list', in: ['support'] },
  {
    to: '/app/claims-abroad',
    label: claimsAbroadTitle,
    icon: paperPlaneTilt,
    verb: 'fee-claim.list',
    in: ['support', 'administration'],
  },
  { to: '/app/desk', label: helpMenu.desk, icon: lifebuoy, verb: 'desk.list', in: ['support', 'administration'] },
  { to: '/app/unit', label: loadTitle, icon: usersThree, verb: 'load.read' },
  { to: '/app/study', label: studyTitle, icon: chartBar, verb: 'study.survey' },
  { to: '/app/reports', label: reportsTitle, icon: table, verb: 'report.list' },
  { to: '/app/programme', label: programmeTitle, icon: flag, verb: 'programme.read' },
  { to: '/app/region', label: regionMenu, icon: globe, verb: 'region.compare' },
  { to: '/app/learn', label: learnTitle, icon: bookOpen, verb: 'learning.read' },
  { to: '/app/administration/people', label: peopleTitle, icon: users, verb: 'account.list' },
  { to: '/app/administration/units', label: unitsTitle, icon: usersThree, verb: 'unit.list' },
  { to: '/app/administration/phones', label: phonesTitle, icon: deviceMobile, verb: 'account.phones' },
  { to: '/app/administration/tip-desks', label: desksTitle, icon: envelope, verb: 'tip-desk.list' },
  { to: '/app/log', label: logTitle, icon: listMagnifyingGlass, verb: 'log.read' },
  { to: '/app/administration/review', label: reviewTitle, icon: listChecks, verb: 'account.review' },
  {
    to: '/app/administration/contact-points',
    label: contactPointsTitle,
    icon: lifebuoy,
    verb: 'contact-point.list',
  },
  { to: '/app/administration/retention', label: retentionTitle, icon: folderOpen, verb: 'retention.list' },
  { to: '/app/administration/providers', label: providersTitle, icon: signIn, verb: 'provider.list' },
  { to: '/app/administration/keys', label: keysTitle, icon: key, verb: 'api-key.list' },
  { to: '/app/administration/webhooks', label: webhooksTitle, icon: paperPlaneTilt, verb: 'webhook.list' },
];

export const workKinds: Readonly<Record<string, WorkKind>> = {
  signal: signalWork,
  tip: tipWork,
  'tip-key': tipKeyWork,
  ...inspectionWork,
  suspicion: suspicionWork,
  screening: screeningWork,
  ...helpWork,
  claim: claimWork,
  investigation: investigationWork,
  'criminal-letter': criminalLetterWork,
  'study-visit': visitWork,
  programme: programmeWork,
  'fee-claim': claimAbroadWork,
  'unit-person': { path: () => '/app/unit', search: (of) => ({ of }), openText: loadTitle, acts: {} },
};
