import type { Message } from '../../../kernel/message.ts';

export const recordMessages = {
  registered: /*i18n*/ {
    id: 'case.records.registered',
    message: 'Registered as {number}',
    comment: 'Timeline: act case.register, with the registry number',
  },
  given: /*i18n*/ {
    id: 'case.records.given',
    message: 'Copy of {count, plural, one {# entry} other {# entries}} disclosed, {masked} masked in part or whole',
    comment: 'Timeline: act case.give-copy',
  },
  refused: /*i18n*/ {
    id: 'case.records.refused',
    message: 'Request for an official document refused',
    comment: 'Timeline: act case.refuse-copy',
  },
  hasNumber: /*i18n*/ {
    id: 'case.records.has-number',
    message: 'This case already has a reference number, which cannot be changed.',
    comment: 'Problem: case.register on a case that has a number',
  },
  notInCase: /*i18n*/ {
    id: 'case.records.not-in-case',
    message: 'A copy can only contain entries of this case. Reload the page and choose there.',
    comment: 'Problem: case.give-copy names an act that is not in the case',
  },
  twice: /*i18n*/ {
    id: 'case.records.twice',
    message: 'An entry is in the copy twice. Choose it once.',
    comment: 'Problem: case.give-copy names an act twice',
  },
  maskNeedsProvision: /*i18n*/ {
    id: 'case.records.mask-needs',
    message: 'A masked entry needs a provision, and an unmasked entry must have none.',
    comment: 'Problem: case.give-copy',
  },
  noSuchProvision: /*i18n*/ {
    id: 'case.records.no-provision',
    message: 'Choose a provision from the list.',
    comment: 'Problem: a provision that the list of knowledge does not hold for this',
  },
  allMasked: /*i18n*/ {
    id: 'case.records.all-masked',
    message: 'A copy with everything masked is a refusal. Record a refusal, so that it can be appealed.',
    comment: 'Problem: case.give-copy with nothing left',
  },
} as const satisfies Readonly<Record<string, Message>>;
