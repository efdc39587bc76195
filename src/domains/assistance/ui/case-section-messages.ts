export const caseSectionTexts = {
  none: /*i18n*/ {
    id: 'assistance.case.none',
    message: 'No support started in this case. It starts on a person’s page.',
    comment: 'Empty section on the page of a case',
  },
  independent: /*i18n*/ {
    id: 'assistance.case.independent',
    message:
      'People without access to the support file see none of it on this page. Support does not depend on the criminal case.',
    comment: 'Under the section on support on the page of a case',
  },
  needs: /*i18n*/ {
    id: 'assistance.case.needs',
    message:
      '{arranged, plural, one {# need met} other {# needs met}}, {open} open{none, plural, =0 {} other {, # where nothing was found}}',
    comment: 'What a person needs, counted by state',
  },
  noClock: /*i18n*/ {
    id: 'assistance.case.no-clock',
    message: 'No dates to keep',
    comment: 'Nothing that is known runs out for this person',
  },
  needNext: /*i18n*/ {
    id: 'assistance.case.need-next',
    message: 'Next: {what}, by {date}',
    comment: 'The next thing that falls due; what is a need, such as A roof',
  },
  needLate: /*i18n*/ {
    id: 'assistance.case.need-late',
    message: 'Late: {what}, was due {date}',
    comment: 'A need that is open after its day',
  },
  periodNext: /*i18n*/ {
    id: 'assistance.case.period-next',
    message: 'Next: reflection period ends {date}',
    comment: 'The next thing that runs out',
  },
  stayNext: /*i18n*/ {
    id: 'assistance.case.stay-next',
    message: 'Next: stay ends {date}',
    comment: 'The next thing that runs out; never the paragraph of a permit',
  },
  period: /*i18n*/ {
    id: 'assistance.case.period',
    message: 'Reflection period: {state}',
    comment: 'State of a reflection period; state is a word such as granted',
  },
} as const;
