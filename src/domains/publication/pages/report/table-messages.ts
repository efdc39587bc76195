import type { Message } from '../../../../kernel/message.ts';

/** Words of the tables of a study. */
export const tableText = {
  operational: /*i18n*/ {
    id: 'study.report.operational',
    message: 'Operational',
    comment: 'Kind of data: from the work itself, as opposed to reviewed files',
  },
  reviewed: /*i18n*/ {
    id: 'study.report.reviewed',
    message: 'File review',
    comment: 'Kind of data: closed files read and coded by two readers',
  },
  signals: /*i18n*/ { id: 'study.report.signals', message: 'Signals', comment: 'Row or label: number of signals' },
  inspections: /*i18n*/ {
    id: 'study.report.inspections',
    message: 'Inspections',
    comment: 'Row or label: number of inspections',
  },
  wentOn: /*i18n*/ {
    id: 'study.report.went-on',
    message: 'went on',
    comment: 'Key and column: went on to a later stage',
  },
  open: /*i18n*/ { id: 'study.report.open', message: 'still open', comment: 'Key and column: not ended yet' },
  lost: /*i18n*/ { id: 'study.report.lost', message: 'dropped out', comment: 'Key and column: the path broke off' },
  otherwise: /*i18n*/ {
    id: 'study.report.otherwise',
    message: 'ended otherwise',
    comment: 'Key and column: ended, but not as a drop-out, for example because nothing was found',
  },
  colStage: /*i18n*/ { id: 'study.report.col-stage', message: 'Stage', comment: 'Column heading' },
  colNext: /*i18n*/ { id: 'study.report.col-next', message: 'Next event', comment: 'Column heading over bars' },
  colCount: /*i18n*/ {
    id: 'study.report.col-count',
    message: '{unit, select, person {Persons} case {Cases} other {Offences}}',
    comment: 'Column heading; unit decides the word: person, case or offence',
  },
  colOfFirst: /*i18n*/ {
    id: 'study.report.col-of-first',
    message: 'Of first',
    comment: 'Column heading: share of those at the first stage',
  },
  colOfPrevious: /*i18n*/ {
    id: 'study.report.col-of-previous',
    message: 'Of previous (95%)',
    comment: 'Column heading: share of those at the stage before, with interval',
  },
  colHalf: /*i18n*/ {
    id: 'study.report.col-half',
    message: 'Median time',
    comment: 'Column heading: median number of days in the stage',
  },
  colWithout: /*i18n*/ {
    id: 'study.report.col-without',
    message: 'Without preceding stage',
    comment: 'Column heading: reached this stage but not the one before',
  },
  days: /*i18n*/ {
    id: 'study.report.days',
    message: '{days, plural, one {# day} other {# days}}',
    comment: 'A number of days',
  },
  daysLater: /*i18n*/ {
    id: 'study.report.days-later',
    message: 'beyond the follow-up',
    comment: 'Instead of a median beyond the last day',
  },
  notHeld: /*i18n*/ {
    id: 'study.report.stage-not-held',
    message: 'Not in the data: unknown, which is not zero',
    comment: 'Under the name of a stage that the file does not hold',
  },
  notKnown: /*i18n*/ { id: 'study.report.not-known', message: 'not known', comment: 'In a table instead of a number' },
  notShown: /*i18n*/ {
    id: 'study.report.not-shown',
    message: 'not shown',
    comment: 'In a table instead of a number that is not shown because it is small or would give away a small one',
  },
  none: /*i18n*/ { id: 'study.report.none', message: '–', comment: 'In a table where no number belongs' },
  shareWithInterval: /*i18n*/ {
    id: 'study.report.share-with-interval',
    message: '{share} ({lower}–{upper})',
    comment: 'A share with its interval; all three are formatted numbers, share with per cent sign',
  },
  colAfter: /*i18n*/ { id: 'study.report.col-after', message: 'After', comment: 'Column heading: after how many days' },
  colAtRisk: /*i18n*/ {
    id: 'study.report.col-at-risk',
    message: 'At risk',
    comment: 'Column heading: number still in the stage and followed',
  },
  colStill: /*i18n*/ {
    id: 'study.report.col-still',
    message: 'Still at the stage',
    comment: 'Column heading: share still in the stage',
  },
  colObstacle: /*i18n*/ { id: 'study.report.col-obstacle', message: 'Obstacle', comment: 'Column heading' },
  obstaclesByStage: /*i18n*/ {
    id: 'study.report.obstacles-by-stage',
    message: 'Obstacles by the stage where cases dropped out or fell short',
    comment: 'Caption of a table',
  },
  countAndShare: /*i18n*/ {
    id: 'study.report.count-and-share',
    message: '{count} ({share})',
    comment: 'In a table: a count and its share, both formatted',
  },
  colRank: /*i18n*/ { id: 'study.report.col-rank', message: 'Rank', comment: 'Column heading: between which ranks' },
  rank: /*i18n*/ {
    id: 'study.report.rank',
    message: '{from} to {to}',
    comment: 'A rank between two; both are numbers',
  },
  ofBase: /*i18n*/ {
    id: 'study.report.of-base',
    message: '{count} of {of}: {share}',
    comment: 'In a table: a count, its base and the share with interval',
  },
  atStage: /*i18n*/ {
    id: 'study.report.at-stage',
    message: 'Dropped out or fell short at “{stage}”',
    comment: 'Heading of a table of obstacles at one stage',
  },
  allStages: /*i18n*/ {
    id: 'study.report.all-stages',
    message: 'The whole chain',
    comment: 'Heading of a table of obstacles',
  },
  moreTables: /*i18n*/ {
    id: 'study.report.more-tables',
    message: 'More tables: {chain}',
    comment: 'Heading above tables; chain is the name of a chain',
  },
  stagesCaption: /*i18n*/ { id: 'study.report.stages-caption', message: 'Stages', comment: 'Caption of a table' },
  endingsCaption: /*i18n*/ {
    id: 'study.report.endings-caption',
    message: 'Outcomes',
    comment: 'Caption of a table',
  },
  reasonsCaption: /*i18n*/ {
    id: 'study.report.reasons-caption',
    message: 'Reasons for decisions',
    comment: 'Caption of a table',
  },
  timeCaption: /*i18n*/ {
    id: 'study.report.time-caption',
    message: 'Time in each stage',
    comment: 'Caption of a table',
  },
  obstaclesCaption: /*i18n*/ {
    id: 'study.report.obstacles-caption',
    message: 'Obstacles',
    comment: 'Caption of a table',
  },
  regionsCaption: /*i18n*/ {
    id: 'study.report.regions-caption',
    message: 'By police region: share going on from the first stage',
    comment: 'Caption of a table',
  },
  sectorsCaption: /*i18n*/ {
    id: 'study.report.sectors-caption',
    message: 'By sector: share going on from the first stage',
    comment: 'Caption of a table',
  },
  colEnding: /*i18n*/ { id: 'study.report.col-ending', message: 'Outcome', comment: 'Column heading' },
  colReason: /*i18n*/ { id: 'study.report.col-reason', message: 'Reason', comment: 'Column heading' },
  colGroup: /*i18n*/ { id: 'study.report.col-group', message: 'Group', comment: 'Column heading: region or sector' },
  colWentOn: /*i18n*/ {
    id: 'study.report.col-went-on',
    message: 'Went on (95%)',
    comment: 'Column heading: share with interval',
  },
} as const satisfies Record<string, Message>;
