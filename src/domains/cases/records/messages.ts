import type { Message } from '../../../kernel/message.ts';

export const recordMessages = {
  registered: /*i18n*/ {
    id: 'case.records.registered',
    message: 'Registered as {number}',
    comment: 'Timeline: act case.register, with the registry number',
  },
  given: /*i18n*/ {
    id: 'case.records.given',
    message: 'Copy of {count, plural, one {# act} other {# acts}} given out, {masked} masked in part or whole',
    comment: 'Timeline: act case.give-copy',
  },
  refused: /*i18n*/ {
    id: 'case.records.refused',
    message: 'Request for a public record refused',
    comment: 'Timeline: act case.refuse-copy',
  },
  hasNumber: /*i18n*/ {
    id: 'case.records.has-number',
    message: 'This case has a registry number already, and keeps it.',
    comment: 'Problem: case.register on a case that has a number',
  },
  notInCase: /*i18n*/ {
    id: 'case.records.not-in-case',
    message: 'A copy is of acts of this case. Open the page again and choose there.',
    comment: 'Problem: case.give-copy names an act that is not in the case',
  },
  twice: /*i18n*/ {
    id: 'case.records.twice',
    message: 'An act stands twice in the copy. Choose it once.',
    comment: 'Problem: case.give-copy names an act twice',
  },
  maskNeedsProvision: /*i18n*/ {
    id: 'case.records.mask-needs',
    message: 'What is masked needs a provision, and what is given as it is has none.',
    comment: 'Problem: case.give-copy',
  },
  noSuchProvision: /*i18n*/ {
    id: 'case.records.no-provision',
    message: 'Choose a provision from the list. None can be typed.',
    comment: 'Problem: a provision that the list of knowledge does not hold for this',
  },
  allMasked: /*i18n*/ {
    id: 'case.records.all-masked',
    message: 'A copy with everything masked is a refusal. Refuse, so that it can be appealed.',
    comment: 'Problem: case.give-copy with nothing left',
  },
} as const satisfies Readonly<Record<string, Message>>;
