/** The page for employers and buyers. */
export const employersTexts = {
  title: /*i18n*/ {
    id: 'employers.title',
    message: 'Buying work: check the chain',
    comment: 'Heading of a public page for employers and buyers',
  },
  titleIn: /*i18n*/ {
    id: 'employers.title-in',
    message: 'Buying work in {country}: check the chain',
    comment: 'Heading of a public page for employers and buyers',
  },
  lead: /*i18n*/ {
    id: 'employers.lead',
    message:
      'For you who order work from others: how you see that those who do it are paid, and what you do if they are not.',
    comment: 'Under the heading',
  },
  choose: /*i18n*/ {
    id: 'employers.choose',
    message: 'Where is the work done?',
    comment: 'Heading over a list of countries',
  },
  languages: /*i18n*/ {
    id: 'employers.languages',
    message: 'Language',
    comment: 'What a list of two languages is called',
  },
  skip: /*i18n*/ {
    id: 'employers.skip',
    message: 'Skip to the content',
    comment: 'Link for those who use the keyboard',
  },
  advice: /*i18n*/ {
    id: 'employers.advice',
    message: 'Our own advice. No authority has reviewed it.',
    comment: 'Under a list of advice: not verified',
  },
  chainTitle: /*i18n*/ { id: 'employers.chain-title', message: 'Check the chain of contractors', comment: 'Heading' },
  chainDraw: /*i18n*/ {
    id: 'employers.chain-draw',
    message: 'Ask for a list of every firm that will do the work, down to the one that employs each worker.',
    comment: 'Advice to a buyer',
  },
  chainNumber: /*i18n*/ {
    id: 'employers.chain-number',
    message:
      'Look each firm up in the public register by its number ({numbers}). Is it registered as an employer? Since when, and by whom?',
    comment: 'Advice to a buyer. {numbers}: what the numbers of firms are called in the country',
  },
  chainNumberPlain: /*i18n*/ {
    id: 'employers.chain-number-plain',
    message: 'Look each firm up in the public register. Is it registered as an employer? Since when, and by whom?',
    comment: 'Advice to a buyer',
  },
  chainConsent: /*i18n*/ {
    id: 'employers.chain-consent',
    message:
      'Write in the contract that no firm is added without your consent, and that the same terms apply all the way down.',
    comment: 'Advice to a buyer',
  },
  chainHours: /*i18n*/ {
    id: 'employers.chain-hours',
    message: 'Ask for hours and pay slips per worker, and compare them with who was on site.',
    comment: 'Advice to a buyer',
  },
  chainLodging: /*i18n*/ {
    id: 'employers.chain-lodging',
    message: 'Ask who arranges housing, travel and permits, and what the workers pay for it.',
    comment: 'Advice to a buyer',
  },
  liabilityTitle: /*i18n*/ {
    id: 'employers.liability-title',
    message: 'Who in the chain can have to pay',
    comment: 'Heading',
  },
  liabilityNone: /*i18n*/ {
    id: 'employers.liability-none',
    message: 'No rule on this is described for {country} here. That does not mean that there is none.',
    comment: 'In place of a list',
  },
  priceTitle: /*i18n*/ {
    id: 'employers.price-title',
    message: 'Can the price be lawful?',
    comment: 'Heading over a calculation',
  },
  priceLead: /*i18n*/ {
    id: 'employers.price-lead',
    message:
      'Hours times the least pay is what the wages alone cost. Material, machines, travel, leave pay and profit come on top.',
    comment: 'Over a form',
  },
  rate: /*i18n*/ { id: 'employers.rate', message: 'Least pay per hour', comment: 'Label of a field' },
  hours: /*i18n*/ {
    id: 'employers.hours',
    message: 'Hours of work in the offer, all workers together',
    comment: 'Label of a field',
  },
  charges: /*i18n*/ {
    id: 'employers.charges',
    message: 'Employer’s charges in per cent, if you know them',
    comment: 'Label of a field: social contributions on top of pay',
  },
  chargesHint: /*i18n*/ {
    id: 'employers.charges-hint',
    message: 'We hold no figure for them. Empty: they are not counted.',
    comment: 'Under a label',
  },
  work: /*i18n*/ { id: 'employers.work', message: 'Calculate', comment: 'Button' },
  wrongHours: /*i18n*/ {
    id: 'employers.wrong-hours',
    message: 'Write the hours as a number above zero, such as 320',
    comment: 'Error at a field. No full stop.',
  },
  wrongCharges: /*i18n*/ {
    id: 'employers.wrong-charges',
    message: 'Write the charges as a number, such as 31.42, or leave the field empty',
    comment: 'Error at a field. No full stop.',
  },
  resultTitle: /*i18n*/ {
    id: 'employers.result-title',
    message: 'The wages alone: {sum}',
    comment: 'Heading of a result',
  },
  resultText: /*i18n*/ {
    id: 'employers.result-text',
    message: '{hours} hours at {rate}. An offer below this cannot cover the least pay of those for whom it holds.',
    comment: 'A result. {rate}: money per hour',
  },
  resultCharges: /*i18n*/ {
    id: 'employers.result-charges',
    message: 'With the charges that you gave, {percent} per cent: {sum}.',
    comment: 'A result',
  },
  resultLimits: /*i18n*/ {
    id: 'employers.result-limits',
    message: 'A higher price does not show that the workers are paid. A lower one has to be explained.',
    comment: 'Under a result',
  },
  rateFrom: /*i18n*/ {
    id: 'employers.rate-from',
    message: 'Valid from {day}',
    comment: 'Of a rate of pay without an end',
  },
  rateBetween: /*i18n*/ {
    id: 'employers.rate-between',
    message: 'Valid {from} to {to}',
    comment: 'Of a rate of pay',
  },
  force: {
    statutory: /*i18n*/ {
      id: 'employers.force.statutory',
      message: 'By law, for all',
      comment: 'Whom a rate of pay binds',
    },
    extended: /*i18n*/ {
      id: 'employers.force.extended',
      message: 'Agreement made binding for all in the trade',
      comment: 'Whom a rate of pay binds',
    },
    'generally-binding': /*i18n*/ {
      id: 'employers.force.generally-binding',
      message: 'Generally binding agreement',
      comment: 'Whom a rate of pay binds',
    },
    agreement: /*i18n*/ {
      id: 'employers.force.agreement',
      message: 'Agreement: binds the employers that have it',
      comment: 'Whom a rate of pay binds',
    },
  },
  knownRead: /*i18n*/ {
    id: 'employers.known-read',
    message: 'Read in a copy of the text itself',
    comment: 'How a figure is known',
  },
  knownReported: /*i18n*/ {
    id: 'employers.known-reported',
    message: 'Reported by a page that read it',
    comment: 'How a figure is known',
  },
  notVerified: /*i18n*/ {
    id: 'employers.not-verified',
    message: 'Not verified.',
    comment: 'Beside a figure or a rule',
  },
  verifiedOn: /*i18n*/ {
    id: 'employers.verified-on',
    message: 'Compared with its source on {day}.',
    comment: 'Beside a figure',
  },
  source: /*i18n*/ { id: 'employers.source', message: 'Source:', comment: 'Before the name of a source' },
  noRate: /*i18n*/ {
    id: 'employers.no-rate',
    message: 'No least pay per hour that holds today is known here for {country}, so nothing can be calculated.',
    comment: 'In place of a form',
  },
  monthlyToo: /*i18n*/ {
    id: 'employers.monthly-too',
    message: 'Known by the month, and not calculated with: {rates}',
    comment: 'Under a form',
  },
  fromMemory: /*i18n*/ {
    id: 'employers.from-memory',
    message:
      '{count, plural, one {One rate is known from memory alone, and is never calculated with.} other {# rates are known from memory alone, and are never calculated with.}}',
    comment: 'Under a form',
  },
  signsTitle: /*i18n*/ { id: 'employers.signs-title', message: 'What to look for', comment: 'Heading' },
  signPrice: /*i18n*/ {
    id: 'employers.sign-price',
    message: 'The price is too low for the hours, and no one can explain it.',
    comment: 'A sign of exploitation that a buyer can see',
  },
  signSpeaks: /*i18n*/ {
    id: 'employers.sign-speaks',
    message: 'One person answers for all the workers, or stays beside them when you talk to them.',
    comment: 'A sign of exploitation that a buyer can see',
  },
  signFirm: /*i18n*/ {
    id: 'employers.sign-firm',
    message: 'Workers do not know which firm employs them, or have no contract and no pay slip.',
    comment: 'A sign of exploitation that a buyer can see',
  },
  signPapers: /*i18n*/ {
    id: 'employers.sign-papers',
    message: 'Someone else holds their passports, bank cards or phones.',
    comment: 'A sign of exploitation that a buyer can see',
  },
  signSite: /*i18n*/ {
    id: 'employers.sign-site',
    message: 'They sleep where they work, have no safety gear, or work very long days.',
    comment: 'A sign of exploitation that a buyer can see',
  },
  doTitle: /*i18n*/ { id: 'employers.do-title', message: 'If you suspect exploitation', comment: 'Heading' },
  doNote: /*i18n*/ {
    id: 'employers.do-note',
    message: 'Write down what you saw, where and when. Keep contracts, invoices, hours and lists of who was on site.',
    comment: 'What a buyer should do',
  },
  doReport: /*i18n*/ {
    id: 'employers.do-report',
    message: 'Report it, and let the authorities ask the questions.',
    comment: 'What a buyer should do',
  },
  doNotDismiss: /*i18n*/ {
    id: 'employers.do-not-dismiss',
    message:
      'Do not send the workers away and do not end the contract at once: they can lose pay, housing and the right to stay.',
    comment: 'What a buyer should not do',
  },
  doNotConfront: /*i18n*/ {
    id: 'employers.do-not-confront',
    message: 'Do not confront the employer in front of the workers. It can put them in danger.',
    comment: 'What a buyer should not do',
  },
  doNotAsk: /*i18n*/ {
    id: 'employers.do-not-ask',
    message: 'Do not question the workers yourself, and do not promise what you cannot keep.',
    comment: 'What a buyer should not do',
  },
  reportTitle: /*i18n*/ { id: 'employers.report-title', message: 'How to report', comment: 'Heading' },
  reportDanger: /*i18n*/ {
    id: 'employers.report-danger',
    message: 'Someone is in danger: call {phone}',
    comment: 'A link that calls the emergency number',
  },
  reportNone: /*i18n*/ {
    id: 'employers.report-none',
    message: 'No number or address for reports is known here for {country}. Ask the labour inspectorate or the police.',
    comment: 'In place of a list',
  },
  call: /*i18n*/ { id: 'employers.call', message: 'Call {phone}', comment: 'A link' },
  invented: /*i18n*/ { id: 'employers.invented', message: 'Invented for the demo.', comment: 'Beside a number' },
  toWorkers: /*i18n*/ {
    id: 'employers.to-workers',
    message: 'The page for workers',
    comment: 'Link: what a buyer can hand on to workers',
  },
  otherCountries: /*i18n*/ { id: 'employers.other-countries', message: 'Other countries', comment: 'Link' },
  accessibility: /*i18n*/ { id: 'employers.accessibility', message: 'Accessibility', comment: 'Link at the foot' },
};
