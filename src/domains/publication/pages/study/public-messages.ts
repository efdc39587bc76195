import type { Message } from '../../../../kernel/message.ts';
import * as shared from '../../shown-messages.ts';

/** Texts of the public page of releases. Those that the workspace uses too are the same. */
export const publicText = {
  agenciesGave: shared.agenciesGave,
  joined: shared.joined,
  table: shared.tableTwin,
  method: shared.methodAndSource,
  onlyWide: shared.onlyWide,
  showAll: shared.showAll,
  time: shared.timeFold,
  groups: shared.groupsFold,
  beside: shared.besideTitle,
  besideLink: shared.besideLink,
  title: /*i18n*/ {
    id: 'study.public.title',
    message: 'National study',
    comment: 'Name of the page, in the tab of the browser and as a heading',
  },
  none: /*i18n*/ {
    id: 'study.public.none',
    message: 'No release has been published yet.',
    comment: 'On the page of the national study',
  },
  parts: /*i18n*/ {
    id: 'study.public.parts',
    message: 'Parts of the study',
    comment: 'Read aloud before the links to the parts of a study',
  },
  practitioners: /*i18n*/ {
    id: 'study.public.practitioners',
    message: 'Practitioners’ survey',
    comment: 'Link to the part of a study that holds the survey',
  },
  cost: /*i18n*/ {
    id: 'study.public.cost',
    message: 'Unpaid wages and contributions',
    comment: 'Link to the part of a study on unpaid work',
  },
  others: /*i18n*/ {
    id: 'study.public.others',
    message: 'Other releases',
    comment: 'Heading over links to other releases',
  },
} as const satisfies Record<string, Message>;
