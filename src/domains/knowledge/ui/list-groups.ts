import type { Message } from '../../../kernel/message.ts';
import type { ShownList } from '../schema.ts';
import * as texts from './page-messages.ts';

export type ListGroup = { readonly id: string; readonly name: Message; readonly lists: readonly ShownList[] };

/** Under which heading a list is shown. Elements are shown beneath their offences, and need no place of their own. */
export const listGroups: readonly ListGroup[] = [
  { id: 'law', name: texts.groupNames.law, lists: ['offences', 'provisions', 'judgments', 'failure-modes'] },
  { id: 'signs', name: texts.groupNames.signs, lists: ['observations', 'ilo11', 'delphi', 'worker-card'] },
  {
    id: 'evidence',
    name: texts.groupNames.evidence,
    lists: ['evidence', 'retention', 'clocks', 'holidays', 'pay', 'pay-rules', 'steps-not-taken'],
  },
  { id: 'obstacles', name: texts.groupNames.obstacles, lists: ['obstacles', 'stages', 'reasons', 'survey'] },
  { id: 'powers', name: texts.groupNames.powers, lists: ['agencies', 'powers', 'holders'] },
  {
    id: 'sharing',
    name: texts.groupNames.sharing,
    lists: ['grounds', 'must-pass-on', 'purposes', 'secrecy', 'record-retention'],
  },
  { id: 'sectors', name: texts.groupNames.sectors, lists: ['sectors'] },
  { id: 'reports', name: texts.groupNames.reports, lists: ['reports', 'report-measures', 'report-breakdowns'] },
  { id: 'other', name: texts.groupNames.other, lists: ['concepts', 'municipalities', 'firm-numbers'] },
];

/** The list under which another is shown. */
export const shownUnder = (list: ShownList): ShownList => (list === 'elements' ? 'offences' : list);
