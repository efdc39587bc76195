import type { Message } from '../../../../kernel/message.ts';

/** How a study is counted, and what it leaves out. */
export const methodText = {
  methodTitle: /*i18n*/ {
    id: 'study.report.method-title',
    message: 'Method',
    comment: 'Heading of the method section',
  },
  methodCohort: /*i18n*/ {
    id: 'study.report.method-cohort',
    message:
      'Three separate chains: criminal proceedings, protection of the person, and wages and damages. Each begins with the first suspicion of exploitation.',
    comment: 'A point of the method',
  },
  methodShares: /*i18n*/ {
    id: 'study.report.method-shares',
    message:
      'Of previous: those who reached both stages, divided by those who reached the earlier one. Persons who skipped a stage are not in its shares; at the next stage they are included in Of first, but not in Of previous. 95% Wilson intervals.',
    comment: 'A point of the method',
  },
  methodOpen: /*i18n*/ {
    id: 'study.report.method-open',
    message:
      'Open is shown separately and is never counted as attrition. Ended otherwise is not attrition: no exploitation was found, another country took over, or the outcome is not stated.',
    comment: 'A point of the method',
  },
  methodTime: /*i18n*/ {
    id: 'study.report.method-time',
    message:
      'The median time in a stage is estimated by Kaplan-Meier. The shares that went on or dropped out are estimated by Aalen-Johansen. Curves end where fewer than ten are left; each step of a curve represents five or more.',
    comment: 'A point of the method',
  },
  methodRanks: /*i18n*/ {
    id: 'study.report.method-ranks',
    message:
      'A rank is a range: from the number of obstacles that are significantly more frequent to the number that are significantly less frequent, based on intervals that do not overlap.',
    comment: 'A point of the method',
  },
  methodSmall: /*i18n*/ {
    id: 'study.report.method-small',
    message:
      'Figures from 1 to 4 are suppressed, so that no one can be identified. Figures from which they could be calculated are suppressed as well. All suppressed figures look the same. Zero is shown.',
    comment: 'A point of the method',
  },
  methodUnknown: /*i18n*/ {
    id: 'study.report.method-unknown',
    message: 'What the file does not contain is unknown, which is not zero.',
    comment: 'A point of the method',
  },
  methodKinds: /*i18n*/ {
    id: 'study.report.method-kinds',
    message:
      'Operational data come from agencies’ case work, file review from closed files coded by two readers. They are never added up.',
    comment: 'A point of the method',
  },
  apartTitle: /*i18n*/ {
    id: 'study.report.apart-title',
    message: 'Excluded, with numbers',
    comment: 'Heading of a list',
  },
  apartBeginning: /*i18n*/ {
    id: 'study.report.apart-beginning',
    message: '{chain}: in the chain, but without its first stage',
    comment: 'A row; chain is the name of a chain',
  },
  apartUndated: /*i18n*/ {
    id: 'study.report.apart-undated',
    message: '{chain}: first date unknown, so no period',
    comment: 'A row; chain is the name of a chain',
  },
  apartUnnamed: /*i18n*/ {
    id: 'study.report.apart-unnamed',
    message: 'Rows without a reference to one of the {unit, select, person {persons} case {cases} other {offences}}',
    comment: 'A row; unit decides the word: person, case or offence',
  },
  apartConsent: /*i18n*/ {
    id: 'study.report.apart-consent',
    message: 'HTCDS: no consent to the use of the data',
    comment: 'A row: persons left out of the count',
  },
  apartForm: /*i18n*/ {
    id: 'study.report.apart-form',
    message: 'HTCDS: another form of exploitation than labour',
    comment: 'A row: persons left out of the count',
  },
  apartStatus: /*i18n*/ {
    id: 'study.report.apart-status',
    message: 'HTCDS: included, but identification not stated',
    comment: 'A row: persons counted without a status',
  },
  apartNothing: /*i18n*/ {
    id: 'study.report.apart-nothing',
    message: 'Nothing was excluded.',
    comment: 'Instead of a list',
  },
} as const satisfies Record<string, Message>;
