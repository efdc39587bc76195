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
    message: 'Invented. No person, case or date here is real.',
    comment: 'Mark at the top of the report of an invented file',
  },
  file: /*i18n*/ {
    id: 'study.report.file',
    message: 'File {name}',
    comment: 'Small line at the top; name is a file name',
  },
  counted: /*i18n*/ {
    id: 'study.report.counted',
    message: 'Counted in {unit, select, person {persons} case {cases} other {offences}}',
    comment: 'Small line at the top; unit decides the word: person, case or offence',
  },
  livedMeans: /*i18n*/ {
    id: 'study.report.lived-means',
    message: 'from the work itself',
    comment: 'Says what lived data is',
  },
  reviewedMeans: /*i18n*/ {
    id: 'study.report.reviewed-means',
    message: 'from closed files that two readers have coded',
    comment: 'Says what reviewed data is',
  },
  lead: /*i18n*/ {
    id: 'study.report.lead',
    message:
      '{count} {unit, select, person {persons} case {cases} other {offences}} from the first suspicion on, followed to {day}. Open means not ended on that day. It is shown separately and never counted as dropped out.',
    comment:
      'First paragraph; count is a formatted number, day a formatted day; unit decides the word: person, case or offence',
  },
  leadPeriod: /*i18n*/ {
    id: 'study.report.lead-period',
    message:
      '{count} {unit, select, person {persons} case {cases} other {offences}} with a first suspicion {period}, followed to {day}. Open means not ended on that day. It is shown separately and never counted as dropped out.',
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
    comment: 'Stands for a number that is not shown, first word of a sentence about persons',
  },
  noDay: /*i18n*/ {
    id: 'study.report.no-day',
    message: 'a date not in the file',
    comment: 'Stands for the last day, in "followed to …"',
  },
  beginsAt: /*i18n*/ {
    id: 'study.report.begins-at',
    message: 'The file holds no suspicions here. The count begins at the stage {stage}.',
    comment: 'A note under a title; stage is the name of a stage',
  },
  mattersTitle: /*i18n*/ {
    id: 'study.report.matters-title',
    message: 'Before the chains: signals and inspections',
    comment: 'Title of a short section',
  },
  mattersText: /*i18n*/ {
    id: 'study.report.matters-text',
    message:
      'Signals and inspections are not counted in persons. One may concern none or forty people, so they are in none of the shares below.',
    comment: 'Text of a short section about signals and inspections',
  },
  largestCase: /*i18n*/ {
    id: 'study.report.largest-case',
    message: 'The largest single case accounts for {count} of them ({share}).',
    comment: 'Note; count and share are formatted',
  },
  lostMost: /*i18n*/ { id: 'study.report.lost-most', message: 'dropped out, most here', comment: 'Key: largest loss' },
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
    message: 'the rest is not shown in parts',
    comment: 'Part of a list under a bar: the other parts are hidden',
  },
  partUnknown: /*i18n*/ {
    id: 'study.report.part-unknown',
    message: 'what happened next is not held here',
    comment: 'Under a bar',
  },
  partUndecided: /*i18n*/ {
    id: 'study.report.part-undecided',
    message: '{count} went on or are open: the next stage is not held here',
    comment: 'Under a bar; count is formatted',
  },
  partNobody: /*i18n*/ {
    id: 'study.report.part-nobody',
    message: 'none reached this stage',
    comment: 'Under a stage that nobody reached',
  },
  unknownPart: /*i18n*/ {
    id: 'study.report.unknown-part',
    message: 'not held here',
    comment: 'Key: what became of them is not known',
  },
  endOfChain: /*i18n*/ { id: 'study.report.end-of-chain', message: 'end of the chain', comment: 'Under the last bar' },
  without: /*i18n*/ {
    id: 'study.report.without',
    message: '{count} without the stage before',
    comment: 'Note under the name of a stage',
  },
  sourceLine: /*i18n*/ {
    id: 'study.report.source-line',
    message:
      'Source: {file}. Of previous: came to both stages, divided by those who came to the earlier one. Wilson intervals.',
    comment: 'Under the first figure',
  },
  tableTwin: /*i18n*/ {
    id: 'study.report.table-twin',
    message: 'The same as a table',
    comment: 'Opens the table that holds the same figures',
  },
  howLink: /*i18n*/ {
    id: 'study.report.method-link',
    message: 'How it is counted',
    comment: 'Link to the method section',
  },
  pathsTitle: /*i18n*/ {
    id: 'study.report.paths-title',
    message: 'Where the paths end',
    comment: 'Title of a flow figure',
  },
  pathsTitleMost: /*i18n*/ {
    id: 'study.report.paths-title-most',
    message: 'Where the paths end: most often “{exit}”, {count}',
    comment: 'Title of a flow figure; exit is a way a path ended, count formatted',
  },
  pathsSub: /*i18n*/ {
    id: 'study.report.paths-sub',
    message: 'Height is the number. Ends drop down.',
    comment: 'Under the title of the flow figure',
  },
  pathsAlt: /*i18n*/ {
    id: 'study.report.paths-alt',
    message: 'Of {first} at the first stage {last} came to the last. The table below holds every figure.',
    comment: 'Spoken text of the flow figure; both are formatted numbers',
  },
  pathOpen: /*i18n*/ { id: 'study.report.path-open', message: '{count} open', comment: 'Label in the flow figure' },
  pathLost: /*i18n*/ { id: 'study.report.path-lost', message: '{count} dropped out', comment: 'Label in flows' },
  pathOtherwise: /*i18n*/ {
    id: 'study.report.path-otherwise',
    message: '{count} otherwise',
    comment: 'Label in the flow figure: ended otherwise',
  },
  pathStayed: /*i18n*/ {
    id: 'study.report.path-stayed',
    message: '{count} did not go on',
    comment: 'Label in the flow figure where the parts are not shown',
  },
  pathSkipped: /*i18n*/ {
    id: 'study.report.path-skipped',
    message: '{count} past the next stage',
    comment: 'Label in the flow figure: went on, but not by the next stage',
  },
  mostOften: /*i18n*/ {
    id: 'study.report.most-often',
    message: 'most often:',
    comment: 'Label in the flow figure, followed by a way a path ended',
  },
  timeTitle: /*i18n*/ { id: 'study.report.time-title', message: 'How long it takes', comment: 'Title of a figure' },
  timeTitleLongest: /*i18n*/ {
    id: 'study.report.time-title-longest',
    message: 'The longest stay is at “{stage}”: half had left after {days}',
    comment: 'Title of a figure; days is a number with the word days',
  },
  timeSub: /*i18n*/ {
    id: 'study.report.time-sub',
    message:
      'Share that has gone on, dropped out or ended otherwise by each day since reaching the stage, with 95% bands. Open cases are followed to the last day.',
    comment: 'Under the title of the time figure',
  },
  timeNone: /*i18n*/ {
    id: 'study.report.time-none',
    message: 'Too few, or too few dates, to draw how long it takes.',
    comment: 'Instead of the time figure',
  },
  timeAlt: /*i18n*/ {
    id: 'study.report.time-alt',
    message: '{stage}: after {days} {wentOn} had gone on and {lost} had dropped out.',
    comment: 'Spoken text of one curve figure; all values are formatted',
  },
  timeHalf: /*i18n*/ {
    id: 'study.report.time-half',
    message: 'Half had left after {days}',
    comment: 'Under the name of a stage in the time figure',
  },
  timeHalfInterval: /*i18n*/ {
    id: 'study.report.time-half-interval',
    message: 'Half had left after {days} ({lower}–{upper})',
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
    message: 'Most drop out at “{stage}”: {lost} of {reached}',
    comment: 'Title of the first figure; stage is the name of a stage, the others formatted numbers',
  },
  axisDays: /*i18n*/ {
    id: 'study.report.axis-days',
    message: 'days since the stage was reached',
    comment: 'Name of the horizontal axis',
  },
  obstaclesTitle: /*i18n*/ {
    id: 'study.report.obstacles-title',
    message: 'What stood in the way',
    comment: 'Title of a figure',
  },
  obstaclesTitleFirst: /*i18n*/ {
    id: 'study.report.obstacles-title-first',
    message: '“{obstacle}” comes first: {share} of those with an obstacle coded',
    comment: 'Title of a figure; obstacle is the name of one, share formatted',
  },
  obstaclesTitleTwo: /*i18n*/ {
    id: 'study.report.obstacles-title-two',
    message: 'In operational data “{lived}” comes first, in reviewed files “{reviewed}”',
    comment: 'Title of a figure that compares two kinds of data',
  },
  obstaclesSub: /*i18n*/ {
    id: 'study.report.obstacles-sub',
    message:
      '{place}: share of those who have an obstacle coded, with 95% intervals, on a scale from 0 to {most}. Operational data, file review and survey are shown side by side and are never added up. Several can be coded for one.',
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
    message: 'Which obstacles these were is not shown: so few had some of them that one would give another away.',
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
    message: 'Reviewed: the same chain in closed files',
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
