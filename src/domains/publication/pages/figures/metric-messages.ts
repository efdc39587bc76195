import type { Message } from '../../../../kernel/message.ts';

/** What is counted, as a heading. */
export const metricNames: Readonly<Record<string, Message>> = {
  handled: /*i18n*/ {
    id: 'figures-page.metric.handled',
    message: 'Offences handled',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  investigated: /*i18n*/ {
    id: 'figures-page.metric.investigated',
    message: 'Offences investigated',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'written-off': /*i18n*/ {
    id: 'figures-page.metric.written-off',
    message: 'Offences written off directly',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  cleared: /*i18n*/ {
    id: 'figures-page.metric.cleared',
    message: 'Offences cleared',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'cleared-pct': /*i18n*/ {
    id: 'figures-page.metric.cleared-pct',
    message: 'Clearance rate, of handled',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'prosecution-pct': /*i18n*/ {
    id: 'figures-page.metric.prosecution-pct',
    message: 'Clearance rate, of investigated',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'reported-offences': /*i18n*/ {
    id: 'figures-page.metric.reported-offences',
    message: 'Offences reported',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'reported-cases': /*i18n*/ {
    id: 'figures-page.metric.reported-cases',
    message: 'Reports',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'reported-cases-growth': /*i18n*/ {
    id: 'figures-page.metric.reported-cases-growth',
    message: 'Increase in reports, as worded by the source',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  investigations: /*i18n*/ {
    id: 'figures-page.metric.investigations',
    message: 'Investigations',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'investigations-change-pct': /*i18n*/ {
    id: 'figures-page.metric.investigations-change-pct',
    message: 'Change in investigations',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'investigations-by-prosecutors': /*i18n*/ {
    id: 'figures-page.metric.investigations-by-prosecutors',
    message: 'Investigations led by prosecutors',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'investigations-by-police': /*i18n*/ {
    id: 'figures-page.metric.investigations-by-police',
    message: 'Investigations by the police',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  suspects: /*i18n*/ {
    id: 'figures-page.metric.suspects',
    message: 'Suspects',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'suspects-change-pct': /*i18n*/ {
    id: 'figures-page.metric.suspects-change-pct',
    message: 'Change in suspects',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'prosecuted-persons': /*i18n*/ {
    id: 'figures-page.metric.prosecuted-persons',
    message: 'Persons prosecuted',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'prosecuted-cases': /*i18n*/ {
    id: 'figures-page.metric.prosecuted-cases',
    message: 'Cases prosecuted',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  prosecutions: /*i18n*/ {
    id: 'figures-page.metric.prosecutions',
    message: 'Prosecutions',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'judged-cases': /*i18n*/ {
    id: 'figures-page.metric.judged-cases',
    message: 'Cases with a judgment',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'convicted-persons': /*i18n*/ {
    id: 'figures-page.metric.convicted-persons',
    message: 'Persons convicted',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'convicted-persons-change-pct': /*i18n*/ {
    id: 'figures-page.metric.convicted-persons-change-pct',
    message: 'Change in persons convicted',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  convictions: /*i18n*/ {
    id: 'figures-page.metric.convictions',
    message: 'Convictions',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'conviction-cases': /*i18n*/ {
    id: 'figures-page.metric.conviction-cases',
    message: 'Cases with a conviction',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'presumed-victims': /*i18n*/ {
    id: 'figures-page.metric.presumed-victims',
    message: 'Presumed victims',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'identified-victims': /*i18n*/ {
    id: 'figures-page.metric.identified-victims',
    message: 'Identified victims',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'identified-victims-tip': /*i18n*/ {
    id: 'figures-page.metric.identified-victims-tip',
    message: 'Identified victims, by the US State Department’s definition',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'registered-victims': /*i18n*/ {
    id: 'figures-page.metric.registered-victims',
    message: 'Registered victims',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'registered-victims-change-pct': /*i18n*/ {
    id: 'figures-page.metric.registered-victims-change-pct',
    message: 'Change in registered victims',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'registered-victims-per-million': /*i18n*/ {
    id: 'figures-page.metric.registered-victims-per-million',
    message: 'Registered victims per million inhabitants',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'share-of-registered-victims': /*i18n*/ {
    id: 'figures-page.metric.share-of-registered-victims',
    message: 'Registered victims by form of exploitation',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'victims-in-investigations': /*i18n*/ {
    id: 'figures-page.metric.victims-in-investigations',
    message: 'Victims in investigations',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'victims-in-investigations-change-pct': /*i18n*/ {
    id: 'figures-page.metric.victims-in-investigations-change-pct',
    message: 'Change in victims in investigations',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'victims-served-by-organisations': /*i18n*/ {
    id: 'figures-page.metric.victims-served-by-organisations',
    message: 'Victims assisted by organisations',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'share-men-in-human-exploitation': /*i18n*/ {
    id: 'figures-page.metric.share-men-in-human-exploitation',
    message: 'Share of men in human exploitation',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'suspected-cases': /*i18n*/ {
    id: 'figures-page.metric.suspected-cases',
    message: 'Suspected cases',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'joint-inspections': /*i18n*/ {
    id: 'figures-page.metric.joint-inspections',
    message: 'Joint inspections',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'joint-inspections-change-pct': /*i18n*/ {
    id: 'figures-page.metric.joint-inspections-change-pct',
    message: 'Change in joint inspections',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'work-environment-inspections': /*i18n*/ {
    id: 'figures-page.metric.work-environment-inspections',
    message: 'All work environment inspections',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'share-remote-inspections': /*i18n*/ {
    id: 'figures-page.metric.share-remote-inspections',
    message: 'Remote inspections',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'share-of-checked-firms-closed': /*i18n*/ {
    id: 'figures-page.metric.share-of-checked-firms-closed',
    message: 'Share of inspected firms ordered to close',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'sanction-fees': /*i18n*/ {
    id: 'figures-page.metric.sanction-fees',
    message: 'Sanction fees',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'labour-inspections-in-risk-sectors': /*i18n*/ {
    id: 'figures-page.metric.labour-inspections-in-risk-sectors',
    message: 'Labour inspections in risk sectors',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'compensation-violation': /*i18n*/ {
    id: 'figures-page.metric.compensation-violation',
    message: 'Compensation for violation (kränkning)',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'state-compensation-violation': /*i18n*/ {
    id: 'figures-page.metric.state-compensation-violation',
    message: 'State compensation for violation (kränkning)',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'court-awarded-violation': /*i18n*/ {
    id: 'figures-page.metric.court-awarded-violation',
    message: 'Compensation for violation (kränkning) awarded by the court',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'lost-pay': /*i18n*/ {
    id: 'figures-page.metric.lost-pay',
    message: 'Lost wages',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  forfeiture: /*i18n*/ {
    id: 'figures-page.metric.forfeiture',
    message: 'Forfeited',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'reflection-periods-granted': /*i18n*/ {
    id: 'figures-page.metric.reflection-periods-granted',
    message: 'Reflection periods granted',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'new-clients': /*i18n*/ {
    id: 'figures-page.metric.new-clients',
    message: 'New clients in the assistance system',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'clients-at-end-of-year': /*i18n*/ {
    id: 'figures-page.metric.clients-at-end-of-year',
    message: 'Clients at the end of the year',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'clients-at-date': /*i18n*/ {
    id: 'figures-page.metric.clients-at-date',
    message: 'Clients on a given date',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  applications: /*i18n*/ {
    id: 'figures-page.metric.applications',
    message: 'Applications to the assistance system',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'applications-change-pct': /*i18n*/ {
    id: 'figures-page.metric.applications-change-pct',
    message: 'Change in applications',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
  'share-of-new-clients': /*i18n*/ {
    id: 'figures-page.metric.share-of-new-clients',
    message: 'New clients by form of exploitation',
    comment: 'What a published figure counts. Used as a heading and in tables.',
  },
};
