/** Words for the codes of a plan: on the screens, and on the briefing sheet that the server makes. */

export const broughtNames = {
  'worker-cards': /*i18n*/ {
    id: 'inspection.brings-worker-cards',
    message: 'Cards for workers, on paper',
    comment: 'What a unit brings to an inspection',
  },
  'wage-tables': /*i18n*/ {
    id: 'inspection.brings-wage-tables',
    message: 'Wage tables',
    comment: 'What a unit brings to an inspection',
  },
  'quiet-place': /*i18n*/ {
    id: 'inspection.brings-quiet-place',
    message: 'A car or room for private talks',
    comment: 'What a unit brings to an inspection',
  },
  'interpreter-phone': /*i18n*/ {
    id: 'inspection.brings-interpreter-phone',
    message: 'A phone for the interpreter',
    comment: 'What a unit brings to an inspection',
  },
  'protective-gear': /*i18n*/ {
    id: 'inspection.brings-protective-gear',
    message: 'Protective gear',
    comment: 'What a unit brings to an inspection',
  },
  instruments: /*i18n*/ {
    id: 'inspection.brings-instruments',
    message: 'Measuring instruments',
    comment: 'What a unit brings to an inspection',
  },
  'food-and-blankets': /*i18n*/ {
    id: 'inspection.brings-food-and-blankets',
    message: 'Food, water, blankets',
    comment: 'What a unit brings to an inspection',
  },
  'lamps-and-power': /*i18n*/ {
    id: 'inspection.brings-lamps-and-power',
    message: 'Lamps and batteries',
    comment: 'What a unit brings to an inspection',
  },
} as const;

export const taskNames = {
  leads: /*i18n*/ { id: 'inspection.task-leads', message: 'Leads', comment: 'Part of a unit in an inspection' },
  safety: /*i18n*/ {
    id: 'inspection.task-safety',
    message: 'Work environment and housing',
    comment: 'Part of a unit in an inspection',
  },
  ledger: /*i18n*/ {
    id: 'inspection.task-ledger',
    message: 'Staff register',
    comment: 'Part of a unit in an inspection',
  },
  benefits: /*i18n*/ {
    id: 'inspection.task-benefits',
    message: 'Benefits and support',
    comment: 'Part of a unit in an inspection',
  },
  assists: /*i18n*/ {
    id: 'inspection.task-assists',
    message: 'Assists, keeps order',
    comment: 'Part of a unit in an inspection',
  },
  'near-by': /*i18n*/ {
    id: 'inspection.task-near-by',
    message: 'Stands by near the site, does not enter',
    comment: 'Part of a unit in an inspection',
  },
  'on-call': /*i18n*/ { id: 'inspection.task-on-call', message: 'On call', comment: 'Part of a unit in an inspection' },
} as const;

export const languageNames = {
  uz: /*i18n*/ { id: 'inspection.language-uz', message: 'Uzbek', comment: 'Spoken language' },
  ru: /*i18n*/ { id: 'inspection.language-ru', message: 'Russian', comment: 'Spoken language' },
  uk: /*i18n*/ { id: 'inspection.language-uk', message: 'Ukrainian', comment: 'Spoken language' },
  pl: /*i18n*/ { id: 'inspection.language-pl', message: 'Polish', comment: 'Spoken language' },
  lt: /*i18n*/ { id: 'inspection.language-lt', message: 'Lithuanian', comment: 'Spoken language' },
  th: /*i18n*/ { id: 'inspection.language-th', message: 'Thai', comment: 'Spoken language' },
  ar: /*i18n*/ { id: 'inspection.language-ar', message: 'Arabic', comment: 'Spoken language' },
  vi: /*i18n*/ { id: 'inspection.language-vi', message: 'Vietnamese', comment: 'Spoken language' },
  en: /*i18n*/ { id: 'inspection.language-en', message: 'English', comment: 'Spoken language' },
  sv: /*i18n*/ { id: 'inspection.language-sv', message: 'Swedish', comment: 'Spoken language' },
  ro: /*i18n*/ { id: 'inspection.language-ro', message: 'Romanian', comment: 'Spoken language' },
  lv: /*i18n*/ { id: 'inspection.language-lv', message: 'Latvian', comment: 'Spoken language' },
  et: /*i18n*/ { id: 'inspection.language-et', message: 'Estonian', comment: 'Spoken language' },
  fi: /*i18n*/ { id: 'inspection.language-fi', message: 'Finnish', comment: 'Spoken language' },
} as const;

export const whereNames = {
  'on-site': /*i18n*/ {
    id: 'inspection.where-on-site',
    message: 'Present on site',
    comment: 'Where those who take care of people are',
  },
  'near-by': /*i18n*/ {
    id: 'inspection.where-near-by',
    message: 'Waits near by',
    comment: 'Where those who take care of people are',
  },
  'by-phone': /*i18n*/ {
    id: 'inspection.where-by-phone',
    message: 'By phone',
    comment: 'Where those who take care of people are',
  },
} as const;

export const interpreterStates = {
  booked: /*i18n*/ { id: 'inspection.interpreter-booked', message: 'Booked', comment: 'State of an interpreter' },
  asked: /*i18n*/ { id: 'inspection.interpreter-asked', message: 'Requested', comment: 'State of an interpreter' },
  'none-found': /*i18n*/ {
    id: 'inspection.interpreter-none',
    message: 'None found',
    comment: 'State of an interpreter',
  },
} as const;
