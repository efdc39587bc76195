export const lead = /*i18n*/ {
  id: 'fee-claim.lead',
  message:
    'Fees that workers paid to a firm in another country. A claim is sent abroad once every worker has consented, and names none of them.',
  comment: 'Under the heading.',
};
export const none = /*i18n*/ {
  id: 'fee-claim.none',
  message: 'No claims',
  comment: 'Empty state.',
};
export const noneText = /*i18n*/ {
  id: 'fee-claim.none-text',
  message: 'Register a claim when workers have paid a firm abroad for the job.',
  comment: 'Under "No claims": what to do',
};
export const newClaim = /*i18n*/ {
  id: 'fee-claim.new-claim',
  message: 'Register a claim',
  comment: 'Primary link, and heading of the form.',
};
export const workersOf = /*i18n*/ {
  id: 'fee-claim.workers-of',
  message: '{workers, plural, one {# worker} other {# workers}}',
  comment: 'On the line of a claim.',
};
export const workersUnknown = /*i18n*/ {
  id: 'fee-claim.workers-unknown',
  message: 'number of workers not disclosed',
  comment: 'On the line of a received claim.',
};
export const stateOpen = /*i18n*/ {
  id: 'fee-claim.state-open',
  message: 'Registered here',
  comment: 'State. No full stop.',
};
export const stateUnanswered = /*i18n*/ {
  id: 'fee-claim.state-unanswered',
  message: 'Not acknowledged',
  comment: 'State. No full stop.',
};
export const stateTaken = /*i18n*/ {
  id: 'fee-claim.state-taken',
  message: 'Acknowledged',
  comment: 'State. No full stop.',
};
export const claimTab = /*i18n*/ {
  id: 'fee-claim.claim-tab',
  message: 'Fee claim {reference}',
  comment: 'Title of the tab.',
};
export const claimTitle = /*i18n*/ {
  id: 'fee-claim.claim-title',
  message: 'Fee claim for {workers, plural, one {# worker} other {# workers}}',
  comment: 'Heading.',
};
export const factsTitle = /*i18n*/ {
  id: 'fee-claim.facts-title',
  message: 'Facts',
  comment: 'Heading.',
};
export const workers = /*i18n*/ {
  id: 'fee-claim.workers',
  message: 'Workers',
  comment: 'Label.',
};
export const amount = /*i18n*/ {
  id: 'fee-claim.amount',
  message: 'Fees paid',
  comment: 'Label.',
};
export const period = /*i18n*/ {
  id: 'fee-claim.period',
  message: 'Period',
  comment: 'Label.',
};
export const firm = /*i18n*/ {
  id: 'fee-claim.firm',
  message: 'Firm',
  comment: 'Label.',
};
export const story = /*i18n*/ {
  id: 'fee-claim.story',
  message: 'The workers’ account',
  comment: 'Label.',
};
export const notSent = /*i18n*/ {
  id: 'fee-claim.not-sent',
  message: 'Not disclosed',
  comment: 'A fact that the sender did not choose.',
};
export const amountOf = /*i18n*/ {
  id: 'fee-claim.amount-of',
  message: '{value} {currency}',
  comment: 'An amount with its currency.',
};
export const periodOf = /*i18n*/ {
  id: 'fee-claim.period-of',
  message: '{from} to {to}',
  comment: 'Two months.',
};
export const consentTitle = /*i18n*/ {
  id: 'fee-claim.consent-title',
  message: 'Consents',
  comment: 'Heading.',
};
export const consentOf = /*i18n*/ {
  id: 'fee-claim.consent-of',
  message: '{given} of {workers} have consented to disclosure to {unit} only.',
  comment: '{unit} is a unit abroad.',
};
export const consentMissing = /*i18n*/ {
  id: 'fee-claim.consent-missing',
  message: 'Without every worker’s consent, it is not sent abroad.',
  comment: 'When not all have.',
};
export const fromTitle = /*i18n*/ {
  id: 'fee-claim.from-title',
  message: 'Origin',
  comment: 'Heading.',
};
export const purpose = /*i18n*/ {
  id: 'fee-claim.purpose',
  message: 'Purpose',
  comment: 'Label.',
};
export const ground = /*i18n*/ {
  id: 'fee-claim.ground',
  message: 'Legal ground',
  comment: 'Label.',
};
export const timelineTitle = /*i18n*/ {
  id: 'fee-claim.timeline-title',
  message: 'Timeline',
  comment: 'Heading.',
};
export const asideLabel = /*i18n*/ {
  id: 'fee-claim.aside-label',
  message: 'Access and disclosures',
  comment: 'Name of the column beside.',
};
export const passOn = /*i18n*/ {
  id: 'fee-claim.pass-on',
  message: 'Send abroad',
  comment: 'Link.',
};
export const take = /*i18n*/ {
  id: 'fee-claim.take',
  message: 'Acknowledge claim',
  comment: 'Primary button.',
};
export const taking = /*i18n*/ {
  id: 'fee-claim.taking',
  message: 'The claim is being acknowledged',
  comment: 'What is on its way. No full stop.',
};
export const took = /*i18n*/ {
  id: 'fee-claim.took',
  message: 'Claim acknowledged. The sender is told that it was acknowledged, not by whom.',
  comment: 'Said after it has arrived.',
};
export const back = /*i18n*/ {
  id: 'fee-claim.back',
  message: 'To the claims',
  comment: 'Link.',
};
export const formLead = /*i18n*/ {
  id: 'fee-claim.form-lead',
  message:
    'Do not write workers’ names. The firm and the workers’ account are encrypted, and are disclosed only if you choose them.',
  comment: 'Under the heading of the form.',
};
export const workersLabel = /*i18n*/ {
  id: 'fee-claim.workers-label',
  message: 'Number of workers',
  comment: 'Label.',
};
export const amountLabel = /*i18n*/ {
  id: 'fee-claim.amount-label',
  message: 'Fees paid, total',
  comment: 'Label.',
};
export const currencyLabel = /*i18n*/ {
  id: 'fee-claim.currency-label',
  message: 'Currency',
  comment: 'Label.',
};
export const fromLabel = /*i18n*/ {
  id: 'fee-claim.from-label',
  message: 'From month',
  comment: 'Label.',
};
export const toLabel = /*i18n*/ {
  id: 'fee-claim.to-label',
  message: 'To month',
  comment: 'Label.',
};
export const monthHint = /*i18n*/ {
  id: 'fee-claim.month-hint',
  message: 'For example 2025-03',
  comment: 'Hint.',
};
export const monthError = /*i18n*/ {
  id: 'fee-claim.month-error',
  message: 'Write the month with year, such as 2025-03',
  comment: 'Error.',
};
export const numberError = /*i18n*/ {
  id: 'fee-claim.number-error',
  message: 'Write a whole number, such as 7',
  comment: 'Error.',
};
export const needed = /*i18n*/ {
  id: 'fee-claim.needed',
  message: 'Fill in this field',
  comment: 'Error.',
};
export const chooseCurrency = /*i18n*/ {
  id: 'fee-claim.choose-currency',
  message: 'Choose the currency of the amount',
  comment: 'Error.',
};
export const chooseContact = /*i18n*/ {
  id: 'fee-claim.choose-contact',
  message: 'Choose the contact abroad covered by the consents',
  comment: 'Error.',
};
export const contactLabel = /*i18n*/ {
  id: 'fee-claim.contact-label',
  message: 'Contact abroad covered by the consents',
  comment: 'Label.',
};
export const contactLine = /*i18n*/ {
  id: 'fee-claim.contact-line',
  message: '{name}, {agency}',
  comment: 'A unit and its agency.',
};
export const givenLabel = /*i18n*/ {
  id: 'fee-claim.given-label',
  message: 'Number of consents',
  comment: 'Label.',
};
export const storyHint = /*i18n*/ {
  id: 'fee-claim.story-hint',
  message: 'No names. The recipients read it.',
  comment: 'Hint.',
};
export const register = /*i18n*/ {
  id: 'fee-claim.register',
  message: 'Register claim',
  comment: 'Primary button.',
};
export const registering = /*i18n*/ {
  id: 'fee-claim.registering',
  message: 'The claim is being registered',
  comment: 'What is on its way. No full stop.',
};
export const didRegister = /*i18n*/ {
  id: 'fee-claim.did-register',
  message: 'Claim registered.',
  comment: 'Said after it has arrived.',
};
export const passLead = /*i18n*/ {
  id: 'fee-claim.pass-lead',
  message:
    'You disclose the facts you choose, not the claim. You see exactly what the recipient gets before you send it.',
  comment: 'Under the heading.',
};
export const passUndecided = /*i18n*/ {
  id: 'fee-claim.pass-undecided',
  message: 'There are two differing answers.',
  comment: 'Why a fact cannot be chosen.',
};
export const theySee = /*i18n*/ {
  id: 'fee-claim.they-see',
  message: '<b>{agency} will see {count, plural, one {# fact} other {# facts}}.</b> No worker is named in them.',
  comment: 'Under the disclosure. Keep <b> and </b>.',
};
export const theySeeNobody = /*i18n*/ {
  id: 'fee-claim.they-see-nobody',
  message: '<b>The recipient will see {count, plural, one {# fact} other {# facts}}.</b> No worker is named in them.',
  comment: 'Under the disclosure, before a recipient is chosen. Keep <b> and </b>.',
};
export const passing = /*i18n*/ {
  id: 'fee-claim.passing',
  message: 'The claim is being sent abroad',
  comment: 'Name of what is on its way.',
};
export const passedOn = /*i18n*/ {
  id: 'fee-claim.passed-on',
  message: 'Claim sent. You are notified when it is acknowledged.',
  comment: 'Said after it has arrived.',
};
