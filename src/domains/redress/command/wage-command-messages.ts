/** What `npx cape wage` says. */
export const wageCommandTexts = {
  usage: /*i18n*/ {
    id: 'redress.wage-command.usage',
    message:
      'Name a file, a country and a table of pay: cape wage FILE.csv --country DE --agreement de.minimum [--json]. Columns: day, kind, from, to, hours, break, amount, evidence. Countries: {countries}.',
    comment: 'Usage of a command; options and names of columns are written as they are',
  },
  noCountry: /*i18n*/ {
    id: 'redress.wage-command.no-country',
    message: '{country} is not a country that CAPE has pay for. Choose one of {countries}.',
    comment: 'A command was given a wrong country; countries are codes of two capital letters',
  },
  noAgreement: /*i18n*/ {
    id: 'redress.wage-command.no-agreement',
    message: '{agreement} is not a table of pay of {country}. Choose one of {tables}.',
    comment: 'A command was given a wrong table of pay; tables are codes',
  },
  noFile: /*i18n*/ {
    id: 'redress.wage-command.no-file',
    message: 'The file {name} cannot be read. Check its name, and whether you may read it.',
    comment: 'A command was given a file that is not there',
  },
  heading: /*i18n*/ {
    id: 'redress.wage-command.heading',
    message: '{table}, {from} to {to}',
    comment: 'First line of a calculation; table: the name of a table of pay',
  },
  columns: /*i18n*/ {
    id: 'redress.wage-command.columns',
    message: 'documented / probable / claimed',
    comment: 'Heading of three columns of sums',
  },
  hours: /*i18n*/ {
    id: 'redress.wage-command.hours',
    message: 'Hours worked',
    comment: 'A row of a calculation',
  },
  total: /*i18n*/ { id: 'redress.wage-command.total', message: 'Total', comment: 'A row of a calculation' },
  paid: /*i18n*/ { id: 'redress.wage-command.paid', message: 'Paid: {sum}', comment: 'A row of a calculation' },
  narrow: /*i18n*/ {
    id: 'redress.wage-command.narrow',
    message: 'What would narrow the range:',
    comment: 'Before a list',
  },
  sources: /*i18n*/ {
    id: 'redress.wage-command.sources',
    message: 'Sources, none compared with the official text:',
    comment: 'Before a list of sources of rates of pay',
  },
} as const;
