import type { Message } from '../../../kernel/message.ts';

/** The stages as a reader of the report meets them. */
export const stageNames = {
  suspicion: /*i18n*/ {
    id: 'study.stage.suspicion',
    message: 'Suspicion',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  report: /*i18n*/ {
    id: 'study.stage.report',
    message: 'Report',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  investigation: /*i18n*/ {
    id: 'study.stage.investigation',
    message: 'Investigation',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  charge: /*i18n*/ {
    id: 'study.stage.charge',
    message: 'Charge',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  verdict: /*i18n*/ {
    id: 'study.stage.verdict',
    message: 'Verdict',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  identified: /*i18n*/ {
    id: 'study.stage.identified',
    message: 'Identified',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  'time-to-think': /*i18n*/ {
    id: 'study.stage.time-to-think',
    message: 'Reflection period',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  support: /*i18n*/ {
    id: 'study.stage.support',
    message: 'Support',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  claimed: /*i18n*/ {
    id: 'study.stage.claimed',
    message: 'Compensation claimed',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  ordered: /*i18n*/ {
    id: 'study.stage.ordered',
    message: 'Compensation ordered',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
  'remedy-paid': /*i18n*/ {
    id: 'study.stage.remedy-paid',
    message: 'Compensation paid',
    comment: 'Stage of a case, as a heading or a row of a table',
  },
} as const satisfies Record<string, Message>;

/** What a stage means, under its name. */
export const stageMeanings = {
  suspicion: /*i18n*/ {
    id: 'study.stage-means.suspicion',
    message: 'of exploitation',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  report: /*i18n*/ {
    id: 'study.stage-means.report',
    message: 'to the police',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  investigation: /*i18n*/ {
    id: 'study.stage-means.investigation',
    message: 'opened',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  charge: /*i18n*/ {
    id: 'study.stage-means.charge',
    message: 'brought in court',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  verdict: /*i18n*/ {
    id: 'study.stage-means.verdict',
    message: 'by a court',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  identified: /*i18n*/ {
    id: 'study.stage-means.identified',
    message: 'as presumed victim, by a named agency or organisation',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  'time-to-think': /*i18n*/ {
    id: 'study.stage-means.time-to-think',
    message: 'temporary residence permit for reflection',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  support: /*i18n*/ {
    id: 'study.stage-means.support',
    message: 'started',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  claimed: /*i18n*/ {
    id: 'study.stage-means.claimed',
    message: 'wages or damages',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  ordered: /*i18n*/ {
    id: 'study.stage-means.ordered',
    message: 'by court, authority or agreement',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
  'remedy-paid': /*i18n*/ {
    id: 'study.stage-means.remedy-paid',
    message: 'wholly or in part',
    comment: 'Small text under the name of a stage; says what counts as reaching it',
  },
} as const satisfies Record<string, Message>;

/** How a path ended. */
export const exitNames = {
  'not-passed-on': /*i18n*/ {
    id: 'study.exit.not-passed-on',
    message: 'Seen, not passed on',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'not-opened': /*i18n*/ {
    id: 'study.exit.not-opened',
    message: 'No investigation opened',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  closed: /*i18n*/ {
    id: 'study.exit.closed',
    message: 'Investigation closed',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  reclassified: /*i18n*/ {
    id: 'study.exit.reclassified',
    message: 'Continued as another offence',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  withdrew: /*i18n*/ {
    id: 'study.exit.withdrew',
    message: 'The person did not participate',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'contact-lost': /*i18n*/ {
    id: 'study.exit.contact-lost',
    message: 'Contact lost',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'left-country': /*i18n*/ {
    id: 'study.exit.left-country',
    message: 'The person left the country',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  refused: /*i18n*/ {
    id: 'study.exit.refused',
    message: 'Refused',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'not-recovered': /*i18n*/ {
    id: 'study.exit.not-recovered',
    message: 'Could not be recovered',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  lost: /*i18n*/ {
    id: 'study.exit.lost',
    message: 'Dropped out, cause not coded',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  unfounded: /*i18n*/ {
    id: 'study.exit.unfounded',
    message: 'No exploitation found',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'handed-abroad': /*i18n*/ {
    id: 'study.exit.handed-abroad',
    message: 'Transferred to another country',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  waived: /*i18n*/ {
    id: 'study.exit.waived',
    message: 'Prosecution waived',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'not-pursued': /*i18n*/ {
    id: 'study.exit.not-pursued',
    message: 'Not pursued against a victim',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'referred-on': /*i18n*/ {
    id: 'study.exit.referred-on',
    message: 'Referred to another body',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'not-told': /*i18n*/ {
    id: 'study.exit.not-told',
    message: 'Outcome not stated',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  convicted: /*i18n*/ {
    id: 'study.exit.convicted',
    message: 'Convicted',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'convicted-lesser': /*i18n*/ {
    id: 'study.exit.convicted-lesser',
    message: 'Convicted of a lesser offence',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  acquitted: /*i18n*/ {
    id: 'study.exit.acquitted',
    message: 'Acquitted',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  completed: /*i18n*/ {
    id: 'study.exit.completed',
    message: 'Completed as planned',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  stopped: /*i18n*/ {
    id: 'study.exit.stopped',
    message: 'Ended before completion',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'paid-in-full': /*i18n*/ {
    id: 'study.exit.paid-in-full',
    message: 'Paid in full',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
  'paid-in-part': /*i18n*/ {
    id: 'study.exit.paid-in-part',
    message: 'Paid in part',
    comment: 'How a path through the stages ended, as a row of a table or a label in a figure',
  },
} as const satisfies Record<string, Message>;
