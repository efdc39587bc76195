export const lead = /*i18n*/ {
  id: 'suspicion.new.lead',
  message:
    'You have seen something that makes you worried about a person. Hand it over to a unit whose task it is. You are notified when it has arrived, and when a person is responsible.',
  comment: 'Under the heading of the form.',
};
export const dangerNow = /*i18n*/ {
  id: 'suspicion.new.danger',
  message: 'Danger right now: call {emergency}',
  comment: 'Above the heading.',
};
export const aboutTitle = /*i18n*/ {
  id: 'suspicion.new.about',
  message: 'Does it concern a person?',
  comment: 'Question 1.',
};
export const aboutPerson = /*i18n*/ {
  id: 'suspicion.new.about.person',
  message: 'Yes, a person',
  comment: 'Choice.',
};
export const aboutPersonDetail = /*i18n*/ {
  id: 'suspicion.new.about.person.detail',
  message: 'The person is referred to by an alias. Never write a name.',
  comment: 'Under the choice.',
};
export const aboutConsultation = /*i18n*/ {
  id: 'suspicion.new.about.consultation',
  message: 'No, I want advice without identifying a person',
  comment: 'Choice: a consultation, facts without a person.',
};
export const aboutConsultationDetail = /*i18n*/ {
  id: 'suspicion.new.about.consultation.detail',
  message: 'Only the workplace and the indicators are sent. Choose this when the person has said no, or was not asked.',
  comment: 'Under the choice.',
};
export const aboutMissing = /*i18n*/ {
  id: 'suspicion.new.about.missing',
  message: 'Choose whether it concerns a person',
  comment: 'Error.',
};
export const groundCannotCarry = /*i18n*/ {
  id: 'suspicion.new.ground-cannot-carry',
  message: 'Does not cover something filled in above: the person’s alias, how the person is reached, or free text',
  comment: 'Why a ground is not possible for this hand-over',
};
export const calledLabel = /*i18n*/ {
  id: 'suspicion.new.called',
  message: 'The person’s alias',
  comment: 'Label: choose an alias, a bird.',
};
export const calledHint = /*i18n*/ {
  id: 'suspicion.new.called.hint',
  message: 'The name of a bird instead of the person’s name.',
  comment: 'Hint.',
};
export const calledMissing = /*i18n*/ {
  id: 'suspicion.new.called.missing',
  message: 'Choose an alias for the person',
  comment: 'Error.',
};
export const consentLabel = /*i18n*/ {
  id: 'suspicion.new.consent',
  message: 'Has the person consented to the hand-over?',
  comment: 'Label.',
};
export const consentYes = /*i18n*/ {
  id: 'suspicion.new.consent.yes',
  message: 'Yes, to this recipient',
  comment: 'Choice.',
};
export const consentNo = /*i18n*/ { id: 'suspicion.new.consent.no', message: 'No', comment: 'Choice.' };
export const consentNotAsked = /*i18n*/ {
  id: 'suspicion.new.consent.not-asked',
  message: 'Could not be asked',
  comment: 'Choice.',
};
export const consentMissing = /*i18n*/ {
  id: 'suspicion.new.consent.missing',
  message: 'Choose the person’s answer, or that you could not ask',
  comment: 'Error.',
};
export const consentNoText = /*i18n*/ {
  id: 'suspicion.new.consent.no.text',
  message: 'The person has said no. Ask for advice without identifying the person instead: change the first answer.',
  comment: 'Error, when no is chosen.',
};
export const whereTitle = /*i18n*/ {
  id: 'suspicion.new.where',
  message: 'Where is the workplace?',
  comment: 'Question 2.',
};
export const sectorLabel = /*i18n*/ { id: 'suspicion.new.sector', message: 'Sector', comment: 'Label.' };
export const sectorMissing = /*i18n*/ {
  id: 'suspicion.new.sector.missing',
  message: 'Choose a sector, or “Not known”',
  comment: 'Error.',
};
export const nameLabel = /*i18n*/ { id: 'suspicion.new.name', message: 'Firm or place', comment: 'Label.' };
export const municipalityLabel = /*i18n*/ {
  id: 'suspicion.new.municipality',
  message: 'Municipality',
  comment: 'Label.',
};
export const municipalityMissing = /*i18n*/ {
  id: 'suspicion.new.municipality.missing',
  message: 'Write the municipality of the workplace, such as Vadsund',
  comment: 'Error.',
};
export const peopleLabel = /*i18n*/ {
  id: 'suspicion.new.people',
  message: 'How many people may be affected?',
  comment: 'Label.',
};
export const peopleCounted = /*i18n*/ { id: 'suspicion.new.people.counted', message: 'Counted', comment: 'Choice.' };
export const peopleEstimated = /*i18n*/ {
  id: 'suspicion.new.people.estimated',
  message: 'Estimated',
  comment: 'Choice.',
};
export const peopleUnknown = /*i18n*/ { id: 'suspicion.new.people.unknown', message: 'Not known', comment: 'Choice.' };
export const numberLabel = /*i18n*/ { id: 'suspicion.new.number', message: 'Number of people', comment: 'Label.' };
export const numberMissing = /*i18n*/ {
  id: 'suspicion.new.number.missing',
  message: 'Write the number of people, or choose “Not known”',
  comment: 'Error.',
};
export const signsTitle = /*i18n*/ {
  id: 'suspicion.new.signs',
  message: 'What did you see or hear?',
  comment: 'Question 3.',
};
export const signsHint = /*i18n*/ {
  id: 'suspicion.new.signs.hint',
  message: 'Mark how you know it. What you do not mark counts as not asked, never as no.',
  comment: 'Hint above the signs.',
};
export const signsChosen = /*i18n*/ {
  id: 'suspicion.new.signs.chosen',
  message: '{count, plural, =0 {none noted} one {# noted} other {# noted}}',
  comment: 'Beside the heading of a group of signs that opens.',
};
export const tonightTitle = /*i18n*/ {
  id: 'suspicion.new.tonight',
  message: 'Is anything needed tonight?',
  comment: 'Question 4.',
};
export const tonightAcute = /*i18n*/ {
  id: 'suspicion.new.tonight.acute',
  message: 'This makes it acute: it must be acknowledged within two hours.',
  comment: 'Said once a need is answered with yes.',
};
export const tonightOrdinary = /*i18n*/ {
  id: 'suspicion.new.tonight.ordinary',
  message: 'If nothing is needed tonight, it must be acknowledged by ten o’clock the next working day.',
  comment: 'Said while no need is answered with yes.',
};
export const interpreterLabel = /*i18n*/ {
  id: 'suspicion.new.interpreter',
  message: 'Interpreter’s language',
  comment: 'Label.',
};
export const contactTitle = /*i18n*/ {
  id: 'suspicion.new.contact',
  message: 'When is it safe to reach the person?',
  comment: 'Question 5.',
};
export const contactHint = /*i18n*/ {
  id: 'suspicion.new.contact.hint',
  message: 'At other times another person may hear, read or see it. Leave it empty if you do not know.',
  comment: 'Hint.',
};
export const weekdaysLabel = /*i18n*/ { id: 'suspicion.new.weekdays', message: 'Days', comment: 'Label.' };
export const weekdaysMissing = /*i18n*/ {
  id: 'suspicion.new.weekdays.missing',
  message: 'Choose at least one day',
  comment: 'Error.',
};
export const fromLabel = /*i18n*/ { id: 'suspicion.new.from', message: 'From', comment: 'Label: time of day.' };
export const toLabel = /*i18n*/ { id: 'suspicion.new.to', message: 'To', comment: 'Label: time of day.' };
export const clockWrong = /*i18n*/ {
  id: 'suspicion.new.clock.wrong',
  message: 'Write a time of day, such as 12 or 12.30',
  comment: 'Error.',
};
export const clockOrder = /*i18n*/ {
  id: 'suspicion.new.clock.order',
  message: 'The end time must be after the start time',
  comment: 'Error.',
};
export const reachLabel = /*i18n*/ {
  id: 'suspicion.new.reach',
  message: 'How can the person be reached?',
  comment: 'Label: a number, a place.',
};
export const reachHint = /*i18n*/ {
  id: 'suspicion.new.reach.hint',
  message: 'A number or a place, and what to say and not to say. It is encrypted: only your two units can read it.',
  comment: 'Hint.',
};
export const wordsLabel = /*i18n*/ {
  id: 'suspicion.new.words',
  message: 'In your own words',
  comment: 'Label.',
};
export const wordsHint = /*i18n*/ {
  id: 'suspicion.new.words.hint',
  message: 'What you saw and heard. No name, no personal identity number, nothing about residence permits.',
  comment: 'Hint.',
};
export const toTitle = /*i18n*/ {
  id: 'suspicion.new.to-whom',
  message: 'Who is to be responsible?',
  comment: 'Question 6.',
};
export const purposeLabel = /*i18n*/ {
  id: 'suspicion.new.purpose',
  message: 'Reason for the hand-over',
  comment: 'Label.',
};
export const purposeHint = /*i18n*/ {
  id: 'suspicion.new.purpose.hint',
  message: 'One sentence. The recipient reads it.',
  comment: 'Hint.',
};
export const groundTitle = /*i18n*/ {
  id: 'suspicion.new.ground',
  message: 'Legal ground',
  comment: 'Question 7.',
};
export const seesTitle = /*i18n*/ {
  id: 'suspicion.new.sees',
  message: 'Who sees this',
  comment: 'Heading of the strip beside the form.',
};
export const sees = /*i18n*/ {
  id: 'suspicion.new.sees.units',
  message: '{own}, and {recipient}',
  comment: 'In the strip: the reader’s unit and the recipient.',
};
export const seesOwn = /*i18n*/ {
  id: 'suspicion.new.sees.own',
  message: '{own}, and the recipient once you have chosen one',
  comment: 'In the strip before a recipient is chosen.',
};
export const seesNot = /*i18n*/ {
  id: 'suspicion.new.sees.not',
  message: 'The employer, and all other agencies',
  comment: 'In the strip: who does not see it.',
};
export const seesWhy = /*i18n*/ {
  id: 'suspicion.new.sees.why',
  message:
    'It is your unit’s record and a disclosure to one unit. The employer is a party to your matter, but not to this one.',
  comment: 'In the strip: why.',
};
export const send = /*i18n*/ { id: 'suspicion.new.send', message: 'Hand over', comment: 'The button.' };
export const sendTo = /*i18n*/ {
  id: 'suspicion.new.send.to',
  message: 'Hand over to {unit}',
  comment: 'The button, once a recipient is chosen.',
};
export const sendNote = /*i18n*/ {
  id: 'suspicion.new.send.note',
  message:
    'You get a receipt. After that you are notified when it has arrived and when a person is responsible. You are told nothing more about the person without consent.',
  comment: 'Under the button.',
};
export const sending = /*i18n*/ {
  id: 'suspicion.new.sending',
  message: 'The suspicion of exploitation is being handed over',
  comment: 'In the list of what is on its way.',
};
export const done = /*i18n*/ {
  id: 'suspicion.new.done',
  message: 'Handed over',
  comment: 'On the page of the suspicion afterwards.',
};
export const fromVisit = /*i18n*/ {
  id: 'suspicion-hand-over.from-visit',
  message:
    'Prefilled with what you saw and read at {place}. What a person said is not filled in: write it only with the person’s consent.',
  comment: 'Under the heading, when the form was filled in from the notes of a visit',
};
