export const commandTexts = {
  usage: /*i18n*/ {
    id: 'exchange.command.usage',
    message:
      'cape exchange out FILE [--as htcds|ctdc] [--to OUT] [--report OUT.json]   writes a caseload as HTCDS 2.0 or in the layout of CTDC, and says what is lost\ncape exchange in FILE                                                     reads one, and counts the persons at each stage\nOUT is CSV, or a spreadsheet where its name ends in .xlsx (HTCDS alone).',
    comment: 'Help of the command line; keep the commands as they are',
  },
  noFile: /*i18n*/ {
    id: 'exchange.command.no-file',
    message: 'The file {name} cannot be read. Check its name, and whether you may read it.',
    comment: 'Command line.',
  },
  wrongFile: /*i18n*/ {
    id: 'exchange.command.wrong-file',
    message: 'The file {name} is not a readable caseload. Run cape study {name} to see the errors line by line.',
    comment: 'Command line.',
  },
  cannotWrite: /*i18n*/ {
    id: 'exchange.command.cannot-write',
    message: 'The file {name} cannot be written: it is the input file, or its folder does not exist.',
    comment: 'Command line.',
  },
  written: /*i18n*/ {
    id: 'exchange.command.written',
    message: '{persons, plural, one {# person} other {# persons}} written as HTCDS 2.0.',
    comment: 'Command line: after an export.',
  },
  writtenCtdc: /*i18n*/ {
    id: 'exchange.command.written-ctdc',
    message: '{persons, plural, =0 {No person} one {# person} other {# persons}} written in the layout of CTDC 2021.',
    comment: 'Command line: after an export. CTDC is a name.',
  },
  heldBack: /*i18n*/ {
    id: 'exchange.command.held-back',
    message:
      'Held back: {persons, plural, one {# person} other {# persons}}. Fewer than {k} are alike in all written fields.',
    comment: 'Command line: after an export.',
  },
  notIdentified: /*i18n*/ {
    id: 'exchange.command.not-identified',
    message: 'Not written: {persons, plural, one {# person} other {# persons}} not identified as a presumed victim.',
    comment: 'Command line: after an export.',
  },
  withoutBeginning: /*i18n*/ {
    id: 'exchange.command.without-beginning',
    message:
      'Not written: {persons, plural, one {# person} other {# persons}} without a recorded suspicion of exploitation.',
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
