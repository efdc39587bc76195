import type { Exit } from './exits.ts';

/**
 * Decision reasons of the criminal chain, with the exits they can explain. RC01 to RC16 follow the wording of Swedish
 * police and prosecutors (rättegångsbalken 23:1, 23:4, 23:4 a, 20:6 to 7; the codes are CAPE's own, no official list was
 * found). RC08 is what practice writes and no legal ground for an offence under public prosecution. RC17 is for a matter
 * that is not pursued against a victim (non-punishment).
 */
const reasonRules = {
  RC01: ['not-opened'],
  RC02: ['not-opened'],
  RC03: ['not-opened'],
  RC04: ['closed', 'withdrew', 'contact-lost', 'left-country'],
  RC05: ['closed'],
  RC06: ['closed', 'contact-lost', 'left-country'],
  RC07: ['closed', 'withdrew', 'contact-lost', 'left-country'],
  RC08: ['closed', 'withdrew', 'contact-lost', 'left-country'],
  RC09: ['closed', 'not-opened'],
  RC10: ['closed', 'not-opened'],
  RC11: ['closed', 'not-opened'],
  RC12: ['reclassified'],
  RC13: ['closed'],
  RC14: ['waived'],
  RC15: [],
  RC16: ['handed-abroad'],
  RC17: ['not-pursued'],
} as const satisfies Record<string, readonly Exit[]>;

export type Reason = keyof typeof reasonRules;
export const reasons = Object.keys(reasonRules) as readonly Reason[];

/** RC15 (charged) is no exit: it may be in the row that says that the charge was reached. */
export const isReasonForCharge = (reason: Reason): boolean => reason === 'RC15';

export const exitsExplainedBy = (reason: Reason): readonly Exit[] => reasonRules[reason];
