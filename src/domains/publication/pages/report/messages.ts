import type { Message } from '../../../../kernel/message.ts';

/** Texts of the study report. */
export const reportText = {
  obstaclesBaseHidden: /*i18n*/ {
    id: 'study.report.obstacles-base-hidden',
    message: 'too few to show',
    comment: 'Under a column heading: the number is not shown',
  },
  invented: /*i18n*/ {
    id: 'study.report.invented',
    message: 'Invented data. No person, case or date is real.',
    comment: 'Mark at the top of the report of an invented file',
  },
  file: /*i18n*/ {
    id: 'study.report.file',
    message: 'File {name}',
    comment: 'Small line at the top; name is a file name',
  },
  counted: /*i18n*/ {
    id: 'study.report.counted',
    message: 'Unit: {unit, select, person {persons} case {cases} other {offences}}',
    comment: 'Small line at the top; unit decides the word: person, case or offence',
  },
  operationalMeans: /*i18n*/ {
    id: 'study.report.operational-means',
    message: 'from agencies’ case work',
    comment: 'Says what operational data is',
  },
  reviewedMeans: /*i18n*/ {
    id: 'study.report.reviewed-means',
    message: 'from closed files coded by two readers',
    comment: 'Says what reviewed data is',
  },
  lead: /*i18n*/ {
    id: 'study.report.lead',
    message:
      '{count} {unit, select, person {persons} case {cases} other {offences}} from the first suspicion on, followed until {day}. Open means not ended on that date. Open is shown separately and is never counted as attrition.',
    comment:
      'First paragraph; count is a formatted number, day a formatted day; unit decides the word: person, case or offence',
  },
  leadPeriod: /*i18n*/ {
    id: 'study.report.lead-period',
    message:
      '{count} {unit, select, person {persons} case {cases} other {offences}} with a first suspicion {period}, followed until {day}. Open means not ended on that date. Open is shown separately and is never counted as attrition.',
    comment:
      'First paragraph; period is one of the texts about from and to; unit decides the word: person, case or offence',
  },
  between: /*i18n*/ {
    id: 'study.report.between',
    message: 'from {from} to {to}',
    comment: 'A period inside a sentence; both are formatted days',
  },
  since: /*i18n*/ { id: 'study.report.since', message: 'from {from} on', comment: 'A period inside a sentence' },
  until: /*i18n*/ { id: 'study.report.until', message: 'up to {to}', comment: 'A period inside a sentence' },
  notShownCount: /*i18n*/ {
    id: 'study.report.not-shown-count',
    message: 'Too few',
    comment: 'In place of a number that is not shown, first word of a sentence about persons',
  },
  noDay: /*i18n*/ {
    id: 'study.report.no-day',
    message: 'a date not in the file',
    comment: 'In place of the last day, in "followed to …"',
  },
  beginsAt: /*i18n*/ {
    id: 'study.report.begins-at',
    message: 'The file contains no suspicions. The count begins at the stage {stage}.',
    comment: 'A note under a title; stage is the name of a stage',
  },
  mattersTitle: /*i18n*/ {
    id: 'study.report.matters-title',
    message: 'Before the three chains: signals and inspections',
    comment: 'Title of a short section',
  },
  mattersText: /*i18n*/ {
    id: 'study.report.matters-text',
    message:
      'Signals and inspections are not counted in persons. One may concern no one or forty people, so they are not included in the shares below.',
    comment: 'Text of a short section about signals and inspections',
  },
  largestCase: /*i18n*/ {
    id: 'study.report.largest-case',
    message: 'The largest single case accounts for {count} of them ({share}).',
    comment: 'Note; count and share are formatted',
  },
  lostMost: /*i18n*/ { id: 'study.report.lost-most', message: 'largest attrition', comment: 'Key: largest drop-out' },
  hidden: /*i18n*/ {
    id: 'study.report.hidden',
    message: 'not shown, too few',
    comment: 'Key: figures that are not shown',
  },
  partWentOn: /*i18n*/ {
    id: 'study.report.part-went-on',
    message: '{count} went on',
    comment: 'Part of a list under a bar',
  },
  partOpen: /*i18n*/ { id: 'study.report.part-open', message: '{count} open', comment: 'Part of a list under a bar' },
  partLost: /*i18n*/ { id: 'study.report.part-lost', message: '{count} dropped out', comment: 'In a list under a bar' },
  partOtherwise: /*i18n*/ {
    id: 'study.report.part-otherwise',
    message: '{count} ended otherwise',
    comment: 'Part of a list under a bar',
  },
  partHidden: /*i18n*/ {
    id: 'study.report.part-hidden',
    message: 'the rest is suppressed',
    comment: 'Part of a list under a bar: the other parts are hidden',
  },
  partUnknown: /*i18n*/ {
    id: 'study.report.part-unknown',
    message: 'next stage not in the data',
    comment: 'Under a bar',
  },
  partUndecided: /*i18n*/ {
    id: 'study.report.part-undecided',
    message: '{count} went on or are open: the next stage is not in the data',
    comment: 'Under a bar; count is formatted',
  },
  partNobody: /*i18n*/ {
    id: 'study.report.part-nobody',
    message: 'none reached this stage',
    comment: 'Under a stage that no one reached',
  },
  unknownPart: /*i18n*/ {
    id: 'study.report.unknown-part',
    message: 'not in the data',
    comment: 'Key: what became of them is not known',
  },
  endOfChain: /*i18n*/ { id: 'study.report.end-of-chain', message: 'end of the chain', comment: 'Under the last bar' },
  without: /*i18n*/ {
    id: 'study.report.without',
    message: '{count} without the preceding stage',
    comment: 'Note under the name of a stage',
  },
  sourceLine: /*i18n*/ {
    id: 'study.report.source-line',
    message:
      'Source: {file}. Of previous: reached both stages, divided by those who reached the earlier one. Wilson intervals.',
    comment: 'Under the first figure',
  },
  tableTwin: /*i18n*/ {
    id: 'study.report.table-twin',
    message: 'Figures as a table',
    comment: 'Opens the table that holds the same figures',
  },
  howLink: /*i18n*/ {
    id: 'study.report.method-link',
    message: 'Method',
    comment: 'Link to the method section',
  },
  pathsTitle: /*i18n*/ {
    id: 'study.report.paths-title',
    message: 'Where cases end',
    comment: 'Title of a flow figure',
  },
  pathsTitleMost: /*i18n*/ {
    id: 'study.report.paths-title-most',
    message: 'Where cases end: most often “{exit}”, {count}',
    comment: 'Title of a flow figure; exit is a way a path ended, count formatted',
  },
  pathsSub: /*i18n*/ {
    id: 'study.report.paths-sub',
    message: 'The height is the number. Branches downwards are cases that end.',
    comment: 'Under the title of the flow figure',
  },
  pathsAlt: /*i18n*/ {
    id: 'study.report.paths-alt',
    message: 'Of {first} at the first stage, {last} reached the last. The table below contains all figures.',
    comment: 'Spoken text of the flow figure; both are formatted numbers',
  },
  pathOpen: /*i18n*/ { id: 'study.report.path-open', message: '{count} open', comment: 'Label in the flow figure' },
  pathLost: /*i18n*/ { id: 'study.report.path-lost', message: '{count} dropped out', comment: 'Label in flows' },
  pathOtherwise: /*i18n*/ {
    id: 'study.report.path-otherwise',
    message: '{count} ended otherwise',
    comment: 'Label in the flow figure: ended otherwise',
  },
  pathStayed: /*i18n*/ {
    id: 'study.report.path-stayed',
    message: '{count} did not go on',
    comment: 'Label in the flow figure where the parts are not shown',
  },
  pathSkipped: /*i18n*/ {
    id: 'study.report.path-skipped',
    message: '{count} skipped the next stage',
    comment: 'Label in the flow figure: went on, but not by the next stage',
  },
  mostOften: /*i18n*/ {
    id: 'study.report.most-often',
    message: 'most often:',
    comment: 'Label in the flow figure, followed by a way a path ended',
  },
  timeTitle: /*i18n*/ { id: 'study.report.time-title', message: 'Time in each stage', comment: 'Title of a figure' },
  timeTitleLongest: /*i18n*/ {
    id: 'study.report.time-title-longest',
    message: 'Longest median time: “{stage}”, {days}',
    comment: 'Title of a figure; days is a number with the word days',
  },
  timeSub: /*i18n*/ {
    id: 'study.report.time-sub',
    message:
      'Share that has gone on, dropped out or ended otherwise, by days since reaching the stage, with 95% confidence bands. Open cases are followed until the last date.',
    comment: 'Under the title of the time figure',
  },
  timeNone: /*i18n*/ {
    id: 'study.report.time-none',
    message: 'Too few cases, or too few dates, to show the time in each stage.',
    comment: 'Instead of the time figure',
  },
  timeAlt: /*i18n*/ {
    id: 'study.report.time-alt',
    message: '{stage}: after {days}, {wentOn} had gone on and {lost} had dropped out.',
    comment: 'Spoken text of one curve figure; all values are formatted',
  },
  timeHalf: /*i18n*/ {
    id: 'study.report.time-half',
    message: 'Median {days}',
    comment: 'Under the name of a stage in the time figure',
  },
  timeHalfInterval: /*i18n*/ {
    id: 'study.report.time-half-interval',
    message: 'Median {days} ({lower}–{upper})',
    comment: 'Under the name of a stage in the time figure, with interval',
  },
  curveWentOn: /*i18n*/ {
    id: 'study.report.curve-went-on',
    message: 'went on',
    comment: 'Short label at the end of a curve',
  },
  curveLost: /*i18n*/ {
    id: 'study.report.curve-lost',
    message: 'dropped out',
    comment: 'Short label at the end of a curve',
  },
  curveOtherwise: /*i18n*/ {
    id: 'study.report.curve-otherwise',
    message: 'otherwise',
    comment: 'Short label at the end of a curve: ended otherwise',
  },
  largestLoss: /*i18n*/ {
    id: 'study.report.largest-loss',
    message: 'Largest attrition at “{stage}”: {lost} of {reached}',
    comment: 'Title of the first figure; stage is the name of a stage, the others formatted numbers',
  },
  axisDays: /*i18n*/ {
    id: 'study.report.axis-days',
    message: 'days since the stage was reached',
    comment: 'Name of the horizontal axis',
  },
  obstaclesTitle: /*i18n*/ {
    id: 'study.report.obstacles-title',
    message: 'Obstacles',
    comment: 'Title of a figure',
  },
  obstaclesTitleFirst: /*i18n*/ {
    id: 'study.report.obstacles-title-first',
    message: 'Most frequent obstacle: “{obstacle}”, {share} of those with an obstacle coded',
    comment: 'Title of a figure; obstacle is the name of one, share formatted',
  },
  obstaclesTitleTwo: /*i18n*/ {
    id: 'study.report.obstacles-title-two',
    message: 'Most frequent obstacle: “{operational}” in operational data, “{reviewed}” in file review',
    comment: 'Title of a figure that compares two kinds of data',
  },
  obstaclesSub: /*i18n*/ {
    id: 'study.report.obstacles-sub',
    message:
      '{place}: share of those with an obstacle coded, with 95% intervals, on a scale from 0 to {most}. Operational data, file review and survey are shown side by side and are never added up. One case can have several obstacles.',
    comment:
      'Under the title of the obstacle figure; place says which stage or the whole chain, most is a formatted percentage, the end of the axis',
  },
  obstaclesBase: /*i18n*/ {
    id: 'study.report.obstacles-base',
    message: '{coded} of {ended} have an obstacle coded; for {uncoded} none is recorded',
    comment: 'Under a column heading; all three are formatted numbers or the words not shown',
  },
  obstaclesNone: /*i18n*/ {
    id: 'study.report.obstacles-none',
    message: 'No obstacle can be shown.',
    comment: 'Instead of the obstacle figure',
  },
  obstaclesHidden: /*i18n*/ {
    id: 'study.report.obstacles-hidden',
    message: 'The obstacles are suppressed: some are so few that one could be calculated from another.',
    comment:
      'Instead of the obstacle figure, and as the only row of its table, where people have obstacles but none may be named',
  },
  obstaclesMore: /*i18n*/ {
    id: 'study.report.obstacles-more',
    message: '{count, plural, one {# more is} other {# more are}} in the table.',
    comment: 'Under the obstacle figure',
  },
  rankLine: /*i18n*/ {
    id: 'study.report.rank-line',
    message: '{code}, rank {rank}',
    comment: 'Under the name of an obstacle; rank is a number or "1 to 3"',
  },
  codeLine: /*i18n*/ {
    id: 'study.report.code-line',
    message: '{code}, not ranked',
    comment: 'Under the name of an obstacle without a rank',
  },
  reviewedTitle: /*i18n*/ {
    id: 'study.report.reviewed-title',
    message: 'File review: the same chain in closed files',
    comment: 'Title of a figure',
  },
  skip: /*i18n*/ {
    id: 'study.report.skip',
    message: 'To the content',
    comment: 'Link at the very top for keyboard users',
  },
  contents: /*i18n*/ {
    id: 'study.report.contents',
    message: 'On this page',
    comment: 'Name of the list of links to sections',
  },
} as const satisfies Record<string, Message>;
