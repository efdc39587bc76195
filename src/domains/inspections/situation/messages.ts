import type { Message } from '../../../kernel/message.ts';

/** Sentences of the situation picture: its act, and what is refused. */
export const situationMessages = {
  prioritiesSet: /*i18n*/ {
    id: 'inspection.priorities-set',
    message: '{count, plural, one {# priority sector} other {# priority sectors}}, {from} to {until}',
    comment: 'Timeline: act situation.set-priorities; from and until are days',
  },
  untilBeforeFrom: /*i18n*/ {
    id: 'inspection.until-before-from',
    message: 'The period ends before it begins. Change one of the days.',
    comment: 'Problem: the period of a situation picture',
  },
} satisfies Record<string, Message>;
