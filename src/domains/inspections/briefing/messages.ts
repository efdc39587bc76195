import type { Message } from '../../../kernel/message.ts';

/** What is on a briefing sheet, on the screen as on paper. */
export const briefingMessages = {
  title: /*i18n*/ { id: 'inspection.briefing-title', message: 'Briefing: {place}', comment: 'Heading of the sheet' },
  noPlace: /*i18n*/ {
    id: 'inspection.briefing-no-place',
    message: 'no workplace yet',
    comment: 'In the heading, in place of the name of the workplace',
  },
  running: /*i18n*/ {
    id: 'inspection.briefing-running',
    message: 'Briefing for a joint inspection. Made {when}.',
    comment: 'In the margin of every page of paper; when is a day with the time',
  },
  forWhom: /*i18n*/ {
    id: 'inspection.briefing-for-whom',
    message:
      'For participants in the joint workspace of this inspection. Return the sheet to the inspection leader afterwards.',
    comment: 'In the margin of every page of paper',
  },
  purpose: /*i18n*/ {
    id: 'inspection.briefing-purpose',
    message: 'Purpose: {purpose}. Set {when}, before any agency was asked or any workplace chosen.',
    comment: 'Beneath the heading',
  },
  missing: /*i18n*/ {
    id: 'inspection.briefing-missing',
    message: 'Missing: {parts}.',
    comment: 'Beneath the purpose: parts of the plan that are empty, in a row',
  },
  place: /*i18n*/ { id: 'inspection.briefing-place', message: 'Where and when', comment: 'Heading' },
  workplace: /*i18n*/ { id: 'inspection.briefing-workplace', message: 'Workplace', comment: 'Name of a line' },
  address: /*i18n*/ { id: 'inspection.briefing-address', message: 'Address', comment: 'Name of a line' },
  sector: /*i18n*/ { id: 'inspection.briefing-sector', message: 'Sector', comment: 'Name of a line' },
  time: /*i18n*/ { id: 'inspection.briefing-time', message: 'Time', comment: 'Name of a line' },
  leads: /*i18n*/ { id: 'inspection.briefing-leads', message: 'Lead unit', comment: 'Name of a line' },
  notSaid: /*i18n*/ { id: 'inspection.briefing-not-said', message: 'not set', comment: 'An empty part of a plan' },
  notOpen: /*i18n*/ {
    id: 'inspection.briefing-not-open',
    message: 'Documented, but you have no access.',
    comment: 'In place of a text that this reader may not read',
  },
  entry: /*i18n*/ {
    id: 'inspection.briefing-entry',
    message: 'Order of entry',
    comment: 'Heading of a table',
  },
  number: /*i18n*/ {
    id: 'inspection.briefing-number',
    message: 'No.',
    comment: 'Head of a column: place in the order',
  },
  unit: /*i18n*/ { id: 'inspection.briefing-unit', message: 'Unit', comment: 'Head of a column' },
  does: /*i18n*/ { id: 'inspection.briefing-does', message: 'Task', comment: 'Head of a column: the part of a unit' },
  capacity: /*i18n*/ {
    id: 'inspection.briefing-capacity',
    message: 'Capacity',
    comment: 'Head of a column: the capacity',
  },
  basis: /*i18n*/ {
    id: 'inspection.briefing-basis',
    message: 'Provision',
    comment: 'Head of a column: the legal basis on which a unit goes in',
  },
  brings: /*i18n*/ {
    id: 'inspection.briefing-brings',
    message: 'Brings',
    comment: 'Head of a column: what a unit brings',
  },
  unverified: /*i18n*/ {
    id: 'inspection.briefing-unverified',
    message: '{provision} (not verified)',
    comment: 'A provision that has not been read against the law text',
  },
  noBasis: /*i18n*/ {
    id: 'inspection.briefing-no-basis',
    message: 'none: does not enter on its own authority',
    comment: 'In the column Provision',
  },
  ownPower: /*i18n*/ {
    id: 'inspection.briefing-own-power',
    message:
      'Each agency acts on its own authority and in its own capacity. Say and write down when you switch capacity.',
    comment: 'Above the table of who goes in',
  },
  entrances: /*i18n*/ { id: 'inspection.briefing-entrances', message: 'Entrances and exits', comment: 'Heading' },
  languages: /*i18n*/ {
    id: 'inspection.briefing-languages',
    message: 'Languages and interpreters',
    comment: 'Heading of a table',
  },
  spoken: /*i18n*/ {
    id: 'inspection.briefing-spoken',
    message: 'Languages that may be spoken there, and the status of each interpreter.',
    comment: 'Above the table of languages',
  },
  language: /*i18n*/ { id: 'inspection.briefing-language', message: 'Language', comment: 'Head of a column' },
  interpreter: /*i18n*/ { id: 'inspection.briefing-interpreter', message: 'Interpreter', comment: 'Head of a column' },
  nobodyAsked: /*i18n*/ {
    id: 'inspection.briefing-nobody-asked',
    message: 'No interpreter requested',
    comment: 'State of an interpreter for a language that is expected there',
  },
  stop: /*i18n*/ { id: 'inspection.briefing-stop', message: 'When to stop', comment: 'Heading' },
  care: /*i18n*/ { id: 'inspection.briefing-care', message: 'On-site support', comment: 'Heading' },
  careUnit: /*i18n*/ { id: 'inspection.briefing-care-unit', message: 'Responsible unit', comment: 'Name of a line' },
  carePhone: /*i18n*/ {
    id: 'inspection.briefing-care-phone',
    message: 'Duty office phone number',
    comment: 'Name of a line: telephone',
  },
  careWhere: /*i18n*/ { id: 'inspection.briefing-care-where', message: 'Where', comment: 'Name of a line' },
  bedsWomen: /*i18n*/ {
    id: 'inspection.briefing-beds-women',
    message: 'Emergency beds for women',
    comment: 'Name of a line',
  },
  bedsMen: /*i18n*/ {
    id: 'inspection.briefing-beds-men',
    message: 'Emergency beds for men',
    comment: 'Name of a line',
  },
  bedsNotAsked: /*i18n*/ {
    id: 'inspection.briefing-beds-not-asked',
    message: 'not asked (does not mean none)',
    comment: 'In place of a number of beds',
  },
  safety: /*i18n*/ { id: 'inspection.briefing-safety', message: 'Safety', comment: 'Heading' },
  duties: /*i18n*/ {
    id: 'inspection.briefing-duties',
    message: 'Duties to report, by agency',
    comment: 'Heading',
  },
  proposed: /*i18n*/ {
    id: 'inspection.briefing-proposed',
    message: '{duty} (proposed)',
    comment: 'A duty that is proposed and not in force',
  },
  note: /*i18n*/ { id: 'inspection.briefing-note', message: 'Other', comment: 'Heading: what fits nowhere else' },
} satisfies Record<string, Message>;
