/** What the page of what changed says; how a result is worded is in `result-messages.ts`. */
export const pageText = {
  knowledgeHigher: /*i18n*/ {
    id: 'effect.knowledge.higher',
    message:
      'At {agency}, {after} knew whom to call in the second round and {before} in the first: {lower} to {upper} percentage points more. They are partly other people; if those who answered are alike, more know it now.',
    comment: 'after and before are percentages such as 59 %; lower and upper are numbers of percentage points',
  },
  knowledgeLower: /*i18n*/ {
    id: 'effect.knowledge.lower',
    message:
      'At {agency}, {after} knew whom to call in the second round and {before} in the first: a difference of {lower} to {upper} percentage points. They are partly other people; if those who answered are alike, fewer know it now.',
    comment: 'after and before are percentages; lower and upper are numbers of percentage points with a minus sign',
  },
  knowledgeSame: /*i18n*/ {
    id: 'effect.knowledge.same',
    message:
      'No difference shown at {agency}: {before} knew whom to call in the first round, {after} in the second ({lower} to {upper} percentage points).',
    comment: 'after and before are percentages; lower and upper are signed numbers of percentage points',
  },
  knowledgeCaution: /*i18n*/ {
    id: 'effect.knowledge.caution',
    message:
      'Fewer than half of those asked at {agency} answered the second round. Nothing is said about a difference.',
    comment: 'agency is a name',
  },
  knowledgeNoRepeat: /*i18n*/ {
    id: 'effect.knowledge.no-repeat',
    message: 'Too early to say: no second round of the short cases has been published for {agency}.',
    comment: 'agency is a name',
  },
  knowledgeHidden: /*i18n*/ {
    id: 'effect.knowledge.hidden',
    message:
      'Too early to say: fewer than five people at {agency} have answered the short cases, or nothing is published.',
    comment: 'agency is a name',
  },
  screenings: /*i18n*/ {
    id: 'effect.outcome.screenings',
    message: 'Screenings for each hundred visits',
    comment: 'What is counted: first readings of indicators beside visits begun',
  },
  handOvers: /*i18n*/ {
    id: 'effect.outcome.hand-overs',
    message: 'Hand-overs for each hundred visits',
    comment: 'What is counted: suspicions handed over beside visits begun',
  },
  interpreter: /*i18n*/ {
    id: 'effect.outcome.interpreter',
    message: 'Visits with an interpreter, of each hundred',
    comment: 'What is counted: visits with an interpreter among those of which it was noted',
  },
  time: /*i18n*/ {
    id: 'effect.outcome.time',
    message: 'Hand-overs acknowledged within a day, of each hundred',
    comment: 'What is counted: acknowledged within 24 hours among those acknowledged',
  },
  ofCount: /*i18n*/ {
    id: 'effect.cell.of',
    message: '{count} per {of}',
    comment: 'A count beside what it is counted among, which need not hold it: 12 screenings per 40 visits',
  },
  hidden: /*i18n*/ {
    id: 'effect.cell.hidden',
    message: 'not shown: too few',
    comment: 'In place of a figure that could show single people',
  },
  none: /*i18n*/ {
    id: 'effect.cell.none',
    message: 'none',
    comment: 'In place of a figure where nothing was counted',
  },
  colQuarter: /*i18n*/ { id: 'effect.col.quarter', message: 'Quarter', comment: 'Name of a column' },
  colTrained: /*i18n*/ {
    id: 'effect.col.trained',
    message: 'Trained units',
    comment: 'Name of a column and of a line',
  },
  colUntrained: /*i18n*/ {
    id: 'effect.col.untrained',
    message: 'Not yet trained',
    comment: 'Name of a column and of a line',
  },
  quarter: /*i18n*/ {
    id: 'effect.quarter',
    message: 'Q{quarter} {year}',
    comment: 'A quarter of a year: Q3 2026. Keep it short: it stands below a drawing',
  },
  sub: /*i18n*/ {
    id: 'effect.figure.sub',
    message: 'Units of {agency} together, by quarter. Quarters that have ended. No unit stands alone.',
    comment: 'agency is a name',
  },
  method: /*i18n*/ {
    id: 'effect.figure.method',
    message:
      'Counted from acts. A unit counts as trained from the quarter after the day on which its fifth person had completed a course. Units trained earlier are compared with those trained later: difference in differences with intervals that allow quarters of one unit to depend on each other (CR2). The number of visits, which training does not change, must stay the same. An increase may also be better recording.',
    comment: 'How a figure came about. CR2 is the name of a method',
  },
  source: /*i18n*/ {
    id: 'effect.figure.source',
    message: 'Acts of {agency} in CAPE',
    comment: 'Source of a figure',
  },
  powerCaption: /*i18n*/ {
    id: 'effect.power.caption',
    message:
      'The smallest difference that would be detected, in percentage points, when 30 are counted in each unit and quarter',
    comment: 'Caption of a table',
  },
  colUnits: /*i18n*/ { id: 'effect.col.units', message: 'Units', comment: 'Name of a column: a number of units' },
  colTwo: /*i18n*/ {
    id: 'effect.col.two-groups',
    message: 'Half trained at once',
    comment: 'Name of a column: half of the units are trained between two quarters',
  },
  colSteps: /*i18n*/ {
    id: 'effect.col.in-steps',
    message: 'In four steps over five quarters',
    comment: 'Name of a column: a quarter of the units is trained at each step',
  },
  followedTitle: /*i18n*/ {
    id: 'effect.followed.title',
    message: '{name}: its share from release to release',
    comment: 'name is the name of an obstacle',
  },
  followedSub: /*i18n*/ {
    id: 'effect.followed.sub',
    message:
      'Of the criminal cases that dropped out at this stage and have an obstacle recorded, the share with this one.',
    comment: 'Below the title of a figure',
  },
  followedMethod: /*i18n*/ {
    id: 'effect.followed.method',
    message:
      'From signed releases of the study, each with Wilson’s interval. The releases hold partly the same cases, so no interval of their difference is given, and a change has many causes.',
    comment: 'How a figure came about',
  },
  followedSource: /*i18n*/ {
    id: 'effect.followed.source',
    message: 'Releases of the study: {releases}',
    comment: 'releases is a list of names',
  },
  colRelease: /*i18n*/ { id: 'effect.col.release', message: 'Release', comment: 'Name of a column' },
  colShare: /*i18n*/ { id: 'effect.col.share', message: 'Share', comment: 'Name of a column' },
} as const;
