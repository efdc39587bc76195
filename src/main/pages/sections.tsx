import { lazyRouteComponent } from '@tanstack/react-router';
import type { ContextType } from 'react';
import { helpMenu } from '../../domains/assistance/ui/menu-messages.ts';
import { filesTitle as attachedTitle } from '../../domains/attachments/ui/menu-messages.ts';
import type { CaseSection } from '../../domains/cases/ui/public.tsx';
import { personMenu } from '../../domains/persons/ui/menu-messages.ts';
import type { PersonSections } from '../../domains/persons/ui/public.tsx';
import { filesTitle } from '../../domains/prosecution/ui/menu-messages.ts';
import { claimsTitle } from '../../domains/redress/ui/menu-messages.ts';
import type { WorkTop } from '../../domains/tasks/ui/public.tsx';
import type { FilesOfMatter } from '../../web/components/files-of-matter.tsx';
import { orLater } from '../../web/components/state/fetched-later.tsx';
import { speakOf } from '../../web/language.ts';

/* What domains bring to the pages of others, each fetched with its texts when it is opened. */

/** A page, or a section of one, and the texts of its domain, fetched side by side when it is opened. */
export const withTexts = <Loaded extends Record<string, unknown>>(
  area: string,
  load: () => Promise<Loaded>,
  of: 'page' | 'section' = 'page',
) => lazyRouteComponent(() => orLater(async () => (await Promise.all([load(), speakOf(area)]))[0], of));

/** What each domain shows on the page of a case, in the order of the page: one entry for each. */
export const caseSections: readonly CaseSection[] = [
  {
    key: 'people',
    title: personMenu.title,
    tracks: ['protection', 'criminal', 'redress'],
    verb: 'person.in-case',
    Body: withTexts('persons', () => import('../../domains/persons/ui/case-section.tsx'), 'section'),
  },
  {
    key: 'help',
    title: helpMenu.inCase,
    beside: true,
    tracks: ['protection'],
    verb: 'assistance.in-case',
    Body: withTexts('assistance', () => import('../../domains/assistance/ui/case-section.tsx'), 'section'),
  },
  {
    key: 'criminal-files',
    title: filesTitle,
    tracks: ['criminal'],
    verb: 'investigation.in-case',
    Body: withTexts(
      'prosecution',
      () => import('../../domains/prosecution/ui/investigation/case-section.tsx'),
      'section',
    ),
  },
  {
    key: 'claims',
    title: claimsTitle,
    tracks: ['protection', 'redress'],
    verb: 'claim.list',
    Body: withTexts('redress', () => import('../../domains/redress/ui/case-section.tsx'), 'section'),
  },
  {
    key: 'files',
    title: attachedTitle,
    tracks: ['control', 'protection', 'criminal', 'redress', 'none'],
    verb: 'attachment.list',
    Body: withTexts('attachments', () => import('../../domains/attachments/ui/case-section.tsx'), 'section'),
  },
];

/** The files of a matter, on the page of whichever matter takes files. */
export const filesOfMatter: ContextType<typeof FilesOfMatter> = withTexts(
  'attachments',
  () => import('../../domains/attachments/ui/files.tsx'),
  'section',
);

/** What later domains bring to the page of a person, fetched with it. */
export const personSections: ContextType<typeof PersonSections> = [
  withTexts('assistance', () => import('../../domains/assistance/ui/help.tsx'), 'section'),
];

/** What is shown over the tasks of My work. */
export const workTop: ContextType<typeof WorkTop> = withTexts(
  'workload',
  () => import('../../domains/workload/ui/my-matters.tsx'),
  'section',
);
