import type { Message } from '../../../kernel/message.ts';

/** Sentences of the acts that follow a visit, and of what is refused. */
export const afterMessages = {
  decided: /*i18n*/ {
    id: 'after.decided',
    message:
      '{again, select, yes {Decision corrected} other {Decision recorded}}: {kind, select, injunction {injunction} prohibition {prohibition} work_stopped {work stopped} sanction_fee {sanction fee} control_fee {control fee} taken_to_interview {brought in for questioning} seizure {seizure} investigation_opened {investigation opened} crime_report {report of crime} support_called {support called} no_action {no action} entered_by_mistake {entered by mistake} other {another decision}}',
    comment: 'Timeline: act visit.decide; kind is a code with _ for -',
  },
  became: /*i18n*/ {
    id: 'after.became',
    message:
      'Outcome of a decision: {outcome, select, standing {stands} changed {changed} paid {paid} appealed {appealed} withdrawn {withdrawn} other {not known}}',
    comment: 'Timeline: act visit.outcome; outcome is a code',
  },
  counted: /*i18n*/ {
    id: 'after.counted',
    message:
      'Figures of the visit recorded: {said, plural, one {# figure} other {# figures}}, {open, plural, one {# not counted} other {# not counted}}',
    comment: 'Timeline: act visit.count-workers',
  },
  decisionUnknown: /*i18n*/ {
    id: 'after.decision-unknown',
    message: 'This decision is not in the file of this visit.',
    comment: 'Refusal',
  },
  outcomeUnknown: /*i18n*/ {
    id: 'after.outcome-unknown',
    message: 'No such outcome is recorded for this decision.',
    comment: 'Refusal: the outcome that is to be corrected is not there',
  },
  mistakeOfNothing: /*i18n*/ {
    id: 'after.mistake-of-nothing',
    message: 'Only a recorded decision can be marked as a mistake.',
    comment: 'Refusal',
  },
  notYours: /*i18n*/ {
    id: 'after.not-yours',
    message:
      'This is decided by another agency, or in another capacity than yours. The agency that decides records it in its own file.',
    comment: 'Refusal, at the kind of decision',
  },
  otherBasis: /*i18n*/ {
    id: 'after.other-basis',
    message: 'This provision does not apply to this kind of decision.',
    comment: 'Refusal, at the provision',
  },
  otherNeedsNote: /*i18n*/ {
    id: 'after.other-needs-note',
    message: 'Write what was decided.',
    comment: 'Refusal, at the note of a decision of another kind',
  },
  decidedBefore: /*i18n*/ {
    id: 'after.decided-before',
    message: 'The date is before the visit began.',
    comment: 'Refusal, at a day',
  },
  dayToCome: /*i18n*/ {
    id: 'after.day-to-come',
    message: 'The date is in the future.',
    comment: 'Refusal, at a day',
  },
  outcomeBefore: /*i18n*/ {
    id: 'after.outcome-before',
    message: 'The date is before the date of the decision.',
    comment: 'Refusal, at the day of what became of a decision',
  },
  neverMade: /*i18n*/ {
    id: 'after.never-made',
    message: 'This decision was recorded by mistake, so it has no outcome.',
    comment: 'Refusal',
  },
  onlyFeesArePaid: /*i18n*/ {
    id: 'after.only-fees-are-paid',
    message: 'Only a fee can be paid.',
    comment: 'Refusal, at what became of a decision',
  },
  notAppealed: /*i18n*/ {
    id: 'after.not-appealed',
    message: '“Stands” and “Appealed” do not apply to this entry. Choose “Changed” or “Withdrawn”.',
    comment: 'Refusal, at what became of a decision: such as of a report of a crime',
  },
  contradiction: /*i18n*/ {
    id: 'after.contradiction',
    message: 'Some figures are higher than the total they are part of.',
    comment: 'Refusal: the numbers of a visit contradict each other',
  },
  tooManyDays: /*i18n*/ {
    id: 'after.too-many-days',
    message: 'Choose at most {most} days: a report is about one action.',
    comment: 'Refusal, at the last day of a report',
  },
  tooManyVisits: /*i18n*/ {
    id: 'after.too-many-visits',
    message: 'These days contain more than {most} visits. Choose fewer days.',
    comment: 'Refusal of a report',
  },
} as const satisfies Record<string, Message>;
