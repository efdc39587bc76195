import type { Message } from '../../../../kernel/message.ts';

/** How a study is counted, and what it leaves out. */
export const methodText = {
  methodTitle: /*i18n*/ {
    id: 'study.report.method-title',
    message: 'How it is counted',
    comment: 'Heading of the method section',
  },
  methodCohort: /*i18n*/ {
    id: 'study.report.method-cohort',
    message:
      'Three chains, never mixed: the criminal case, the protection of the person, and wages and damages. Each begins with the first suspicion.',
    comment: 'A point of the method',
  },
  methodShares: /*i18n*/ {
    id: 'study.report.method-shares',
    message:
      'Of previous: those who reached both stages, divided by those who reached the earlier one. People who skipped a stage are in none of its shares; at the next stage they are counted in Of first and not in Of previous. Intervals are Wilson’s, 95%.',
    comment: 'A point of the method',
  },
  methodOpen: /*i18n*/ {
    id: 'study.report.method-open',
    message:
      'Open is shown separately and never counted as dropped out. Ended otherwise is not attrition: nothing was found, another country took over, or the ending is not stated.',
    comment: 'A point of the method',
  },
  methodTime: /*i18n*/ {
    id: 'study.report.method-time',
    message:
      'The median until a stage was left in any way is Kaplan and Meier’s. The shares that went on or dropped out are Aalen and Johansen’s. Curves end where fewer than ten are left; a step represents five or more.',
    comment: 'A point of the method',
  },
  methodRanks: /*i18n*/ {
    id: 'study.report.method-ranks',
    message:
      'A rank is a band: from how many obstacles are surely more frequent to how many are surely less, judged by intervals that do not overlap.',
    comment: 'A point of the method',
  },
  methodSmall: /*i18n*/ {
    id: 'study.report.method-small',
    message:
      'Figures from 1 to 4 are not shown, so that no one can be recognised. Nor are figures from which they could be worked out. All of them look the same. Zero is shown.',
    comment: 'A point of the method',
  },
  methodUnknown: /*i18n*/ {
    id: 'study.report.method-unknown',
    message: 'What the file does not hold is not known. That is not zero.',
    comment: 'A point of the method',
  },
  methodKinds: /*i18n*/ {
    id: 'study.report.method-kinds',
    message:
      'Operational data come from the work itself, file review from closed files coded by two readers. They are never added.',
    comment: 'A point of the method',
  },
  apartTitle: /*i18n*/ {
    id: 'study.report.apart-title',
    message: 'Left out, and how many',
    comment: 'Heading of a list',
  },
  apartBeginning: /*i18n*/ {
    id: 'study.report.apart-beginning',
    message: '{chain}: in the chain, but never at its beginning',
    comment: 'A row; chain is the name of a chain',
  },
  apartUndated: /*i18n*/ {
    id: 'study.report.apart-undated',
    message: '{chain}: the first date is not known, so no period can be stated',
    comment: 'A row; chain is the name of a chain',
  },
  apartUnnamed: /*i18n*/ {
    id: 'study.report.apart-unnamed',
    message:
      'Rows that do not say which of the {unit, select, person {persons} case {cases} other {offences}} they are about',
    comment: 'A row; unit decides the word: person, case or offence',
  },
  apartConsent: /*i18n*/ {
    id: 'study.report.apart-consent',
    message: 'HTCDS: no consent to use the data',
    comment: 'A row: persons left out of the count',
  },
  apartForm: /*i18n*/ {
    id: 'study.report.apart-form',
    message: 'HTCDS: another form of exploitation than labour',
    comment: 'A row: persons left out of the count',
  },
  apartStatus: /*i18n*/ {
    id: 'study.report.apart-status',
    message: 'HTCDS: counted, but whether identified is not stated',
    comment: 'A row: persons counted without a status',
  },
  apartNothing: /*i18n*/ {
    id: 'study.report.apart-nothing',
    message: 'Nothing was left out.',
    comment: 'Instead of a list',
  },
} as const satisfies Record<string, Message>;
