const heads = {
  level: /*i18n*/ { id: 'programme-file.level', message: 'Level', comment: 'Column of a file' },
  name: /*i18n*/ { id: 'programme-file.name', message: 'Result', comment: 'Column of a file: what is aimed at' },
  indicator: /*i18n*/ { id: 'programme-file.indicator', message: 'Indicator', comment: 'Column of a file' },
  source: /*i18n*/ { id: 'programme-file.source', message: 'Source', comment: 'Column of a file: who says the number' },
  unit: /*i18n*/ { id: 'programme-file.unit', message: 'Unit', comment: 'Column of a file: count, or a currency' },
  start: /*i18n*/ { id: 'programme-file.start', message: 'Baseline', comment: 'Column of a file: the value before' },
  target: /*i18n*/ { id: 'programme-file.target', message: 'Target', comment: 'Column of a file' },
  day: /*i18n*/ { id: 'programme-file.day', message: 'Day', comment: 'Column of a file: of which day the value is' },
  value: /*i18n*/ { id: 'programme-file.value', message: 'Value', comment: 'Column of a file' },
  note: /*i18n*/ {
    id: 'programme-file.note',
    message: 'Assessment',
    comment: 'Column of a file: what can be said of it',
  },
  by: /*i18n*/ { id: 'programme-file.by', message: 'Filled in by', comment: 'Column of a file: a name' },
} as const;

export const levels = {
  impact: /*i18n*/ { id: 'programme-file.impact', message: 'Impact', comment: 'Highest level of a result' },
  outcome: /*i18n*/ { id: 'programme-file.outcome', message: 'Outcome', comment: 'Second level of a result' },
  output: /*i18n*/ {
    id: 'programme-file.output',
    message: 'Output',
    comment: 'Third level of a result: what was produced',
  },
  activity: /*i18n*/ {
    id: 'programme-file.activity',
    message: 'Activity',
    comment: 'Lowest level of a result: what is done',
  },
} as const;

export const sources = {
  vignettes: /*i18n*/ {
    id: 'programme-file.vignettes',
    message: 'Counted from answers to short cases',
    comment: 'Where a number comes from',
  },
  visits: /*i18n*/ {
    id: 'programme-file.visits',
    message: 'Counted from measures after events',
    comment: 'Where a number comes from',
  },
  'by-hand': /*i18n*/ {
    id: 'programme-file.by-hand',
    message: 'Filled in by a named person',
    comment: 'Where a number comes from',
  },
} as const;

/** What the file of a results framework calls its columns and its codes. */
export const frameworkFile = {
  heads,
  levels,
  sources,
  count: /*i18n*/ {
    id: 'programme-file.count',
    message: 'count',
    comment: 'Unit of a value that is a number of something',
  },
  countOf: /*i18n*/ { id: 'programme-file.count-of', message: '{value} of {of}', comment: 'A count of a whole' },
  'not-known': /*i18n*/ { id: 'programme-file.not-known', message: 'not known', comment: 'In place of a value' },
  'not-shown': /*i18n*/ { id: 'programme-file.not-shown', message: 'not shown', comment: 'In place of a value' },
  'none-set': /*i18n*/ { id: 'programme-file.none-set', message: 'none set', comment: 'In place of a target' },
} as const;
