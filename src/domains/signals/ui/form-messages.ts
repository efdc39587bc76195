/** Texts of the form in which a signal is registered or corrected. */
export const registerTitle = /*i18n*/ { id: 'signal-form.register.title', message: 'Register a signal', comment: 'Heading of the form, and the button that leads to it.' };
export const registerLead = /*i18n*/ { id: 'signal-form.register.lead', message: 'Something may be wrong at a workplace. Write what you know; what you do not know can stay open.', comment: 'Under "Register a signal".' };
export const dangerNow = /*i18n*/ { id: 'signal-form.danger', message: 'Is somebody in danger now? Call 112 first. Write afterwards.', comment: 'Quiet line at the top of the form.' };
export const sectionWhat = /*i18n*/ { id: 'signal-form.section.what', message: 'What is it about?', comment: 'Heading 1 of the form.' };
export const sectionWhere = /*i18n*/ { id: 'signal-form.section.where', message: 'Where?', comment: 'Heading 2 of the form.' };
export const sectionWhen = /*i18n*/ { id: 'signal-form.section.when', message: 'When was it noticed?', comment: 'Heading 3 of the form.' };
export const sectionWho = /*i18n*/ { id: 'signal-form.section.who', message: 'How many people may be affected?', comment: 'Heading 4 of the form.' };
export const sectionSigns = /*i18n*/ { id: 'signal-form.section.signs', message: 'What signs are there?', comment: 'Heading 5 of the form.' };
export const sectionWords = /*i18n*/ { id: 'signal-form.section.words', message: 'In your own words', comment: 'Heading 6 of the form.' };

export const channelLabel = /*i18n*/ { id: 'signal-form.channel', message: 'How did you learn of it?', comment: 'Label of a list.' };
export const channelMissing = /*i18n*/ { id: 'signal-form.channel.missing', message: 'Choose how you learned of it', comment: 'Error.' };
export const sectorLabel = /*i18n*/ { id: 'signal-form.sector', message: 'Sector', comment: 'Label of a list.' };
export const sectorMissing = /*i18n*/ { id: 'signal-form.sector.missing', message: 'Choose the sector, or “Sector not known”', comment: 'Error.' };

export const nameLabel = /*i18n*/ { id: 'signal-form.workplace.name', message: 'Name of the workplace', comment: 'Label.' };
export const nameHint = /*i18n*/ { id: 'signal-form.workplace.name.hint', message: 'As on the sign or in the papers. If it has no name, say what is there: “building site by the harbour”.', comment: 'Hint under the label.' };
export const nameMissing = /*i18n*/ { id: 'signal-form.workplace.name.missing', message: 'Write the name of the workplace, or what is there', comment: 'Error.' };
export const numberLabel = /*i18n*/ { id: 'signal-form.organisation-number', message: 'Organisation number', comment: 'Label. The number of a company in the Swedish register.' };
export const numberHint = /*i18n*/ { id: 'signal-form.organisation-number.hint', message: 'Ten digits, for example 556677-8899', comment: 'Hint under the label.' };
export const numberWrong = /*i18n*/ { id: 'signal-form.organisation-number.wrong', message: 'Enter the organisation number with ten digits, for example 556677-8899', comment: 'Error.' };
export const numberCheckDigit = /*i18n*/ { id: 'signal-form.organisation-number.check-digit', message: 'The last digit does not fit the others. Look again; if it stands so in the paper, keep it.', comment: 'A remark that stops nobody.' };
export const numberPersonal = /*i18n*/ { id: 'signal-form.organisation-number.personal', message: 'This is the personal number of somebody who trades in their own name. Keep it only if it is needed.', comment: 'A remark that stops nobody.' };
export const streetLabel = /*i18n*/ { id: 'signal-form.street', message: 'Street address', comment: 'Label.' };
export const municipalityLabel = /*i18n*/ { id: 'signal-form.municipality', message: 'Municipality', comment: 'Label.' };
export const municipalityMissing = /*i18n*/ { id: 'signal-form.municipality.missing', message: 'Write the municipality', comment: 'Error.' };

export const precisionLabel = /*i18n*/ { id: 'signal-form.precision', message: 'How exactly do you know?', comment: 'Legend of a choice.' };
export const precisionMinute = /*i18n*/ { id: 'signal-form.precision.minute', message: 'The exact time', comment: 'Choice.' };
export const precisionHour = /*i18n*/ { id: 'signal-form.precision.hour', message: 'About the hour', comment: 'Choice.' };
export const precisionDay = /*i18n*/ { id: 'signal-form.precision.day', message: 'That day', comment: 'Choice.' };
export const precisionMonth = /*i18n*/ { id: 'signal-form.precision.month', message: 'That month', comment: 'Choice.' };
export const precisionMissing = /*i18n*/ { id: 'signal-form.precision.missing', message: 'Choose how exactly you know when it was', comment: 'Error.' };
export const dateLabel = /*i18n*/ { id: 'signal-form.date', message: 'Date', comment: 'Label.' };
export const dateHint = /*i18n*/ { id: 'signal-form.date.hint', message: 'For example 19 Nov, 19/11/2026 or 2026-11-19', comment: 'Hint. Use forms of date that are common in the language.' };
export const dateMissing = /*i18n*/ { id: 'signal-form.date.missing', message: 'Write the date', comment: 'Error.' };
export const dateWrong = /*i18n*/ { id: 'signal-form.date.wrong', message: 'Write a date that exists, for example 19 Nov 2026', comment: 'Error.' };
export const dateFuture = /*i18n*/ { id: 'signal-form.date.future', message: 'Write a date that has been', comment: 'Error: the date lies in the future.' };
export const todayButton = /*i18n*/ { id: 'signal-form.date.today', message: 'Today', comment: 'Button that fills in the date.' };
export const yesterdayButton = /*i18n*/ { id: 'signal-form.date.yesterday', message: 'Yesterday', comment: 'Button that fills in the date.' };
export const timeLabel = /*i18n*/ { id: 'signal-form.time', message: 'Time', comment: 'Label.' };
export const timeHint = /*i18n*/ { id: 'signal-form.time.hint', message: 'For example 18:40', comment: 'Hint.' };
export const timeMissing = /*i18n*/ { id: 'signal-form.time.missing', message: 'Write the time, or choose “That day”', comment: 'Error.' };
export const timeWrong = /*i18n*/ { id: 'signal-form.time.wrong', message: 'Write the time with hours and minutes, for example 18:40', comment: 'Error.' };
export const monthLabel = /*i18n*/ { id: 'signal-form.month', message: 'Month', comment: 'Label.' };
export const monthMissing = /*i18n*/ { id: 'signal-form.month.missing', message: 'Choose the month', comment: 'Error.' };
export const yearLabel = /*i18n*/ { id: 'signal-form.year', message: 'Year', comment: 'Label.' };
export const yearWrong = /*i18n*/ { id: 'signal-form.year.wrong', message: 'Write the year with four digits', comment: 'Error.' };

export const peopleCounted = /*i18n*/ { id: 'signal-form.people.counted', message: 'Counted', comment: 'Choice: somebody has counted them.' };
export const peopleEstimated = /*i18n*/ { id: 'signal-form.people.estimated', message: 'Estimated', comment: 'Choice: a guess.' };
export const peopleUnknown = /*i18n*/ { id: 'signal-form.people.unknown', message: 'Not known', comment: 'Choice.' };
export const peopleUnknownDetail = /*i18n*/ { id: 'signal-form.people.unknown.detail', message: 'Not known is not zero. It says that nobody has looked yet.', comment: 'Under the choice "Not known".' };
export const peopleMissing = /*i18n*/ { id: 'signal-form.people.missing', message: 'Choose counted, estimated or not known', comment: 'Error.' };
export const numberOfPeople = /*i18n*/ { id: 'signal-form.people.number', message: 'How many?', comment: 'Label.' };
export const numberOfPeopleMissing = /*i18n*/ { id: 'signal-form.people.number.missing', message: 'Write how many people, in digits', comment: 'Error.' };
export const estimatedZero = /*i18n*/ { id: 'signal-form.people.estimated-zero', message: 'An estimate is at least 1. If nobody is affected, choose “Counted”; if you cannot tell, choose “Not known”.', comment: 'Error.' };

export const signsHint = /*i18n*/ { id: 'signal-form.signs.hint', message: 'Press what you know. Seen, said and document can be combined. “Not asked” stands where nothing is pressed: it is not a no. If you asked and it was not so, write that in your own words.', comment: 'Under "What signs are there?"' };
export const residence = /*i18n*/ { id: 'signal-form.residence', message: 'Never ask about the right to stay in the country. It is not a sign here.', comment: 'Under the hint on signs.' };

export const wordsLabel = /*i18n*/ { id: 'signal-form.words', message: 'What was seen, heard or read?', comment: 'Label of the free text.' };
export const wordsHint = /*i18n*/ { id: 'signal-form.words.hint', message: 'Write what was seen and heard, and by whom. Not what you conclude. No names, unless the matter cannot be understood without them.', comment: 'Hint under the label.' };
export const wordsReaders = /*i18n*/ { id: 'signal-form.words.readers', message: 'Your unit reads this. It is sealed with the key of your agency, and each time somebody opens it that is logged. It becomes a record that your agency must keep.', comment: 'Under the free text.' };
export const wordsMissing = /*i18n*/ { id: 'signal-form.words.missing', message: 'Write what was seen, heard or read', comment: 'Error.' };
export const tooLong = /*i18n*/ { id: 'signal-form.too-long', message: 'Shorten this to at most {max} characters. Now it is {count}.', comment: 'Error.' };

export const visibilityBefore = /*i18n*/ { id: 'signal-form.visibility', message: 'Who will see this', comment: 'Heading beside the form.' };
export const visibilityAfter = /*i18n*/ { id: 'signal-form.visibility.after', message: 'Nobody else is told. To let another house know, you pass it on afterwards, fact by fact.', comment: 'Under the strip beside the form.' };
export const draftNowhere = /*i18n*/ { id: 'signal-form.draft', message: 'What you write lies in this window until you send it. It is never kept on the device.', comment: 'Beside the form.' };
export const send = /*i18n*/ { id: 'signal-form.send', message: 'Register the signal', comment: 'The button that sends.' };
export const sendNote = /*i18n*/ { id: 'signal-form.send.note', message: 'It is kept in the file of {unit}. You can correct it afterwards; what stood before is kept too.', comment: 'Under the button. {unit} is the reader’s unit.' };
export const registering = /*i18n*/ { id: 'signal-form.registering', message: 'Register a signal', comment: 'Name of what is on its way, in the list of what has been sent. Never a name of a workplace.' };

export const correctTitle = /*i18n*/ { id: 'signal-form.correct.title', message: 'Correct {reference}', comment: 'Heading. {reference} such as S-4T9RM2V-H.' };
export const correctLead = /*i18n*/ { id: 'signal-form.correct.lead', message: 'Change only what is wrong. What stood before is kept and can be read, with your reason.', comment: 'Under the heading.' };
export const correctWhen = /*i18n*/ { id: 'signal-form.correct.when', message: 'When it was noticed stays as registered: {when}. If it is wrong, say so in your reason.', comment: '{when} is a date, perhaps with a time.' };
export const sectionReason = /*i18n*/ { id: 'signal-form.section.reason', message: 'Why do you correct it?', comment: 'Heading.' };
export const reasonLabel = /*i18n*/ { id: 'signal-form.reason', message: 'Reason', comment: 'Label.' };
export const reasonHint = /*i18n*/ { id: 'signal-form.reason.hint', message: 'One sentence is enough: “The number in the papers was that of the landlord.”', comment: 'Hint.' };
export const reasonMissing = /*i18n*/ { id: 'signal-form.reason.missing', message: 'Write why you correct it', comment: 'Error.' };
export const nothingChanged = /*i18n*/ { id: 'signal-form.nothing-changed', message: 'Nothing is different yet. Change at least one thing.', comment: 'Error.' };
export const correctSend = /*i18n*/ { id: 'signal-form.correct.send', message: '{count, plural, =0 {Correct} one {Correct # thing} other {Correct # things}}', comment: 'The button that sends. Counts what has been changed.' };
export const correcting = /*i18n*/ { id: 'signal-form.correcting', message: 'Correct a signal', comment: 'Name of what is on its way, in the list of what has been sent.' };
export const cancel = /*i18n*/ { id: 'signal-form.cancel', message: 'Back without changing', comment: 'Link beside the button.' };
export const changedNow = /*i18n*/ { id: 'signal-form.changed-now', message: 'Changed: {facts}', comment: 'Beside the form: what has been changed so far.' };
export const changedNothing = /*i18n*/ { id: 'signal-form.changed-nothing', message: 'Nothing changed so far', comment: 'Beside the form.' };
