import type { Message } from '../../kernel/message.ts';
import { searchMessages } from './messages.ts';

/** The kinds of matters that are found, in the order in which they are shown, and what a group of them is called. */
export const foundKinds: readonly (readonly [kind: string, called: Message])[] = [
  ['case', searchMessages.cases],
  ['signal', searchMessages.signals],
  ['suspicion', searchMessages.suspicions],
  ['inspection', searchMessages.inspections],
  ['investigation', searchMessages.investigations],
  ['claim', searchMessages.claims],
  ['fee-claim', searchMessages.feeClaims],
  ['screening', searchMessages.screenings],
  ['person', searchMessages.persons],
  ['workplace', searchMessages.workplaces],
];
