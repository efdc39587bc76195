export const title = /*i18n*/ {
  id: 'responsible.title',
  message: 'Responsible',
  comment: 'Heading on the page of a matter: the person who answers for it.',
};
export const you = /*i18n*/ { id: 'responsible.you', message: 'You', comment: 'In place of the reader’s own name.' };
export const left = /*i18n*/ {
  id: 'responsible.left',
  message: 'No one is responsible: {name} has left.',
  comment: 'The account of the person responsible for a matter has ended.',
};
export const since = /*i18n*/ {
  id: 'responsible.since',
  message: 'Since {date}',
  comment: 'Since when a person is responsible. {date} such as "24 Nov 2026".',
};
export const sinceBy = /*i18n*/ {
  id: 'responsible.since-by',
  message: 'Since {date}, handed over by {name}',
  comment: 'Since when a person is responsible, and who handed the matter over.',
};
export const away = /*i18n*/ {
  id: 'responsible.away',
  message: '{open, select, yes {Absent from {from}} other {Absent {from} to {to}}}',
  comment: 'When a person is away; {open} is yes where no last day is set.',
};
export const deputy = /*i18n*/ {
  id: 'responsible.deputy',
  message: 'Deputy: {name}',
  comment: 'Who of the unit stands in for an absent person.',
};
export const noDeputy = /*i18n*/ {
  id: 'responsible.no-deputy',
  message: 'No deputy',
  comment: 'No one stands in for an absent person.',
};
export const change = /*i18n*/ {
  id: 'responsible.change',
  message: 'Hand over',
  comment: 'Opens and sends the form in which another person of the unit is made responsible.',
};
export const take = /*i18n*/ {
  id: 'responsible.take',
  message: 'Take over',
  comment:
    'Opens and sends the form in which the reader makes themselves responsible for what a person who has left answered for.',
};
export const to = /*i18n*/ {
  id: 'responsible.to',
  message: 'Who is to be responsible?',
  comment: 'Field: choice of a person of the unit.',
};
export const toMissing = /*i18n*/ {
  id: 'responsible.to-missing',
  message: 'Choose who is to be responsible.',
  comment: 'Error: no person was chosen.',
};
export const reason = /*i18n*/ {
  id: 'responsible.reason',
  message: 'Reason',
  comment: 'Field, optional: why a matter is handed over. Those who read the matter read it.',
};
export const reasonLong = /*i18n*/ {
  id: 'responsible.reason-long',
  message: 'Shorten the reason to at most 300 characters.',
  comment: 'Error under the reason for a hand-over.',
};
export const effect = /*i18n*/ {
  id: 'responsible.effect',
  message: 'The new person sees it as new in My work. The history shows who was responsible before.',
  comment: 'Under the button: what follows from handing a matter over.',
};
export const sending = /*i18n*/ {
  id: 'responsible.sending',
  message: 'The responsibility is being handed over',
  comment: 'Name of a command while it is sent.',
};
export const done = /*i18n*/ {
  id: 'responsible.done',
  message: 'Handed over',
  comment: 'Receipt: another person is responsible now.',
};
