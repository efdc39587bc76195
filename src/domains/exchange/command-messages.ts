export const commandTexts = {
  usage: /*i18n*/ {
    id: 'exchange.command.usage',
    message:
      'cape exchange out FILE.csv [--to OUT.csv]     writes a caseload as HTCDS 2.0, and says what is lost\ncape exchange in FILE.csv                      reads one, and counts the persons at each stage',
    comment: 'Help of the command line; keep the commands as they are',
  },
  noFile: /*i18n*/ {
    id: 'exchange.command.no-file',
    message: 'The file {name} cannot be read. Check its name, and whether you may read it.',
    comment: 'Command line.',
  },
  wrongFile: /*i18n*/ {
    id: 'exchange.command.wrong-file',
    message: 'The file {name} is no caseload that can be read. cape study {name} says line by line what is wrong.',
    comment: 'Command line.',
  },
  cannotWrite: /*i18n*/ {
    id: 'exchange.command.cannot-write',
    message: 'The file {name} cannot be written: it is the one that is read, or its folder is not there.',
    comment: 'Command line.',
  },
  written: /*i18n*/ {
    id: 'exchange.command.written',
    message: '{persons, plural, one {# person} other {# persons}} written as HTCDS 2.0.',
    comment: 'Command line: after an export.',
  },
  carried: /*i18n*/ {
    id: 'exchange.command.carried',
    message: 'Carried: {stage}, {persons, plural, one {# person} other {# persons}}',
    comment: 'A line of the report. {stage} is the name of a stage.',
  },
  lost: /*i18n*/ {
    id: 'exchange.command.lost',
    message:
      'Lost on the way: {stage}, {persons, plural, one {# person} other {# persons}}. HTCDS has no place for it.',
    comment: 'A line of the report.',
  },
  withoutBeginning: /*i18n*/ {
    id: 'exchange.command.without-beginning',
    message: 'Not written: {persons, plural, one {# person} other {# persons}} of whom no suspicion is on record.',
    comment: 'A line of the report.',
  },
  endings: /*i18n*/ {
    id: 'exchange.command.endings',
    message: 'Closed without how: {persons, plural, one {# person} other {# persons}}. The reason stays here.',
    comment: 'A line of the report.',
  },
  never: /*i18n*/ {
    id: 'exchange.command.never',
    message: 'Never written: obstacles, reasons, places, sectors, dates of later stages, and every free text.',
    comment: 'A line of the report.',
  },
  read: /*i18n*/ {
    id: 'exchange.command.read',
    message: '{name}: {persons, plural, one {# person} other {# persons}}',
    comment: 'Command line: after reading a file.',
  },
  count: /*i18n*/ {
    id: 'exchange.command.count',
    message: '{stage}: {persons}',
    comment: 'One line: the name of a stage and how many persons.',
  },
};
