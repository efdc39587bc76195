import type { Message } from '../../../kernel/message.ts';

/** What `npm run seed` says. */
export const seedMessages = {
  usage: /*i18n*/ {
    id: 'study.seed.usage',
    message:
      'npm run seed -- --cases N --seed S --out FILE [--truth FILE] [--until DAY]\nnpm run seed -- --cases N --seed S --into URL\nN is 1 to 1000000. All data are invented. --truth writes the number of people not known to any agency.',
    comment: 'Usage of the command; options and the words N, S, FILE, DAY, URL are written as they are, and explained',
  },
  wrongNumber: /*i18n*/ {
    id: 'study.seed.wrong-number',
    message: '{option} must be followed by a whole number from {least} to {most}.',
    comment: 'option is an option of the command such as --cases',
  },
  wrongDay: /*i18n*/ {
    id: 'study.seed.wrong-day',
    message: '--until must be followed by a date from 2019-02-01 on, such as 2026-11-24.',
    comment: '--until is an option of the command',
  },
  noPlace: /*i18n*/ {
    id: 'study.seed.no-place',
    message: 'Give one destination: --out FILE or --into URL.',
    comment: '--out and --into are options of the command',
  },
  cannotWrite: /*i18n*/ {
    id: 'study.seed.cannot-write',
    message: '{name} could not be written ({code}). No partial file remains.',
    comment: 'name is a file name without its folder, code the system code such as EACCES',
  },
  notAFile: /*i18n*/ {
    id: 'study.seed.not-a-file',
    message: '{name} is a folder or a device, and not a file. Give the name of a file. Nothing was written.',
    comment: 'name is a file name without its folder',
  },
  notConnected: /*i18n*/ {
    id: 'study.seed.not-connected',
    message: 'The program was started without a database connection. Use --out FILE.',
    comment: '--out is an option of the command',
  },
  written: /*i18n*/ {
    id: 'study.seed.written',
    message:
      '{rows} rows about {persons} invented people in {cases} cases. {hidden} more people are not known to any agency.',
    comment: 'All four are formatted numbers',
  },
} as const satisfies Record<string, Message>;
