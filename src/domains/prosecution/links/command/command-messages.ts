/** What `npx cape ftm` and `npx cape bods` say. */
export const linksCommandTexts = {
  usage: /*i18n*/ {
    id: 'prosecution.links-command.usage',
    message:
      'Say which way, and name a file: cape {standard} in FILE [--to OUT] [--json] reads the standard and writes a file of links; cape {standard} out FILE [--to OUT] [--json] does the reverse.',
    comment: 'Usage of a command; standard: ftm or bods; words of the command are written as they are',
  },
  noFile: /*i18n*/ {
    id: 'prosecution.links-command.no-file',
    message: 'The file {name} cannot be read. Check its name, and whether you may read it.',
    comment: 'A command was given a file that is not there',
  },
  notWritten: /*i18n*/ {
    id: 'prosecution.links-command.not-written',
    message: 'The file {name} cannot be written there. Choose another place, and not the file that is read.',
    comment: 'A command could not write its result',
  },
  written: /*i18n*/ {
    id: 'prosecution.links-command.written',
    message: 'Written to {name}: things {things}, links {links}.',
    comment: 'After a command wrote a file; things and links are numbers',
  },
  wrong: /*i18n*/ {
    id: 'prosecution.links-command.wrong',
    message: 'Faults: {count}. Nothing was written.',
    comment: 'Last line of a list of what is wrong in a file',
  },
  more: /*i18n*/ {
    id: 'prosecution.links-command.more',
    message: '{text} (and {count} more of this kind)',
    comment: 'A remark on a file that holds for several entries; text: a sentence on the first of them',
  },
} as const;
