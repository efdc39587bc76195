/** Texts of the page of API keys. */
import type { Message } from '../../../../kernel/message.ts';
import type { KeyVerb } from '../../keys/api-key.ts';

export const lead = /*i18n*/ {
  id: 'administration-key.lead',
  message:
    'With a key a system of your agency does what is chosen here, and nothing else. A key cannot read matters, make keys or give the role of administrator. What is done with it is shown under its name in the log and in the history of the person.',
  comment: 'Under the heading API keys.',
};
export const columns = [
  /*i18n*/ { id: 'administration-key.col-name', message: 'Key', comment: 'Column: name and purpose.' },
  /*i18n*/ { id: 'administration-key.col-beginning', message: 'Begins with', comment: 'Column: first characters.' },
  /*i18n*/ { id: 'administration-key.col-may', message: 'May', comment: 'Column: what the key may do.' },
  /*i18n*/ { id: 'administration-key.col-last-day', message: 'Last day', comment: 'Column: until when it works.' },
  /*i18n*/ { id: 'administration-key.col-used', message: 'Last used', comment: 'Column: a day, or never.' },
  /*i18n*/ { id: 'administration-key.col-made', message: 'Made', comment: 'Column: by whom and on which day.' },
  /*i18n*/ { id: 'administration-key.col-state', message: 'State', comment: 'Column.' },
] as const;
export const noKeys = /*i18n*/ { id: 'administration-key.none', message: 'There is no key', comment: 'Empty list.' };
export const noKeysText = /*i18n*/ {
  id: 'administration-key.none-text',
  message: 'Make one when a system of your agency is to do something here by itself.',
  comment: 'Empty list.',
};
export const verbNames: Readonly<Record<KeyVerb, Message>> = {
  provisioning: /*i18n*/ {
    id: 'administration-key.provisioning',
    message: 'Add, change and end people from a directory (SCIM)',
    comment: 'What a key may do: a directory of the agency adds, changes and ends accounts.',
  },
  contacts: /*i18n*/ {
    id: 'administration-key.contacts',
    message: 'Read units and published numbers',
    comment: 'What a key may do: a system reads the units of the agency and the numbers that it publishes.',
  },
  people: /*i18n*/ {
    id: 'administration-key.people',
    message: 'Read accounts, roles and absence',
    comment: 'What a key may do: a system, such as that for staff, reads who has an account and which rights.',
  },
};
export const verbSays: Readonly<Record<KeyVerb, Message>> = {
  provisioning: /*i18n*/ {
    id: 'administration-key.provisioning-says',
    message: 'It changes who has access. What members of the directory’s groups get is set under Directory (SCIM).',
    comment: 'Below the name of what a key may do.',
  },
  contacts: /*i18n*/ {
    id: 'administration-key.contacts-says',
    message:
      'It reads the names of your units, the capacities in which each acts, and the numbers that you publish. It reads nothing about any person.',
    comment: 'Below the name of what a key may do.',
  },
  people: /*i18n*/ {
    id: 'administration-key.people-says',
    message:
      'It reads name, title, unit, roles, capacities and absence of everyone with an account, also of accounts that have ended. It changes nothing and does not read how they sign in.',
    comment: 'Below the name of what a key may do.',
  },
};
export const never = /*i18n*/ { id: 'administration-key.never', message: 'never', comment: 'Cell: not used yet.' };
export const madeBy = /*i18n*/ {
  id: 'administration-key.made-by',
  message: '{day} by {name}',
  comment: 'Cell: when the key was made or ended, and by whom.',
};
export const inUse = /*i18n*/ { id: 'administration-key.in-use', message: 'In use', comment: 'State of a key.' };
export const lapsed = /*i18n*/ {
  id: 'administration-key.lapsed',
  message: 'Its last day has passed',
  comment: 'State of a key.',
};
export const endedOn = /*i18n*/ {
  id: 'administration-key.ended-on',
  message: 'Ended {day} by {name}',
  comment: 'State of a key.',
};
export const make = /*i18n*/ { id: 'administration-key.make', message: 'Make a key', comment: 'Summary and button.' };
export const name = /*i18n*/ { id: 'administration-key.name', message: 'Name', comment: 'Field.' };
export const nameHint = /*i18n*/ {
  id: 'administration-key.name-hint',
  message: 'Of the system that will use it, as it is called where you work. No names of people.',
  comment: 'Hint.',
};
export const nameMissing = /*i18n*/ {
  id: 'administration-key.name-missing',
  message: 'Write the name of the system.',
  comment: 'Error.',
};
export const purpose = /*i18n*/ { id: 'administration-key.purpose', message: 'What it is for', comment: 'Field.' };
export const purposeMissing = /*i18n*/ {
  id: 'administration-key.purpose-missing',
  message: 'Write what the key is for.',
  comment: 'Error.',
};
export const may = /*i18n*/ { id: 'administration-key.may', message: 'It may', comment: 'Choices.' };
export const mayMissing = /*i18n*/ {
  id: 'administration-key.may-missing',
  message: 'Choose what the key may do.',
  comment: 'Error.',
};
export const lastDay = /*i18n*/ { id: 'administration-key.last-day', message: 'Last day', comment: 'Field.' };
export const lastDayHint = /*i18n*/ {
  id: 'administration-key.last-day-hint',
  message: 'At most a year from today. The key works until the end of that day.',
  comment: 'Hint.',
};
export const lastDayMissing = /*i18n*/ {
  id: 'administration-key.last-day-missing',
  message: 'Write the last day, such as 2027-06-30.',
  comment: 'Error.',
};
export const sending = /*i18n*/ {
  id: 'administration-key.sending',
  message: 'Changing keys',
  comment: 'Label while it is sent.',
};
export const made = /*i18n*/ { id: 'administration-key.made', message: 'Key made.', comment: 'Note.' };
export const onceTitle = /*i18n*/ {
  id: 'administration-key.once-title',
  message: 'The key for {name}',
  comment: 'Heading over a key that was just made.',
};
export const onceText = /*i18n*/ {
  id: 'administration-key.once-text',
  message:
    'It is shown now and never again. Put it into the system that will use it, and nowhere else: with it, anyone can do what it may. If it is lost, end it and make another.',
  comment: 'Under a key that was just made.',
};
export const gone = /*i18n*/ {
  id: 'administration-key.gone',
  message: 'The key was shown once and is not here any more. End it and make another.',
  comment: 'In place of a key that was made before.',
};
export const copy = /*i18n*/ {
  id: 'administration-key.copy',
  message: 'Copy',
  comment: 'Button beside a key or a secret.',
};
export const copied = /*i18n*/ { id: 'administration-key.copied', message: 'Copied.', comment: 'Note.' };
export const notCopied = /*i18n*/ {
  id: 'administration-key.not-copied',
  message: 'The browser did not copy it. Mark the text and copy it yourself.',
  comment: 'Note.',
};
export const seen = /*i18n*/ {
  id: 'administration-key.seen',
  message: 'I have put it in place',
  comment: 'Button that takes the key or the secret off the screen.',
};
export const left = /*i18n*/ {
  id: 'administration-key.left',
  message:
    '{name} still works, but {by} is no longer an administrator. Confirm that the key is still needed and take responsibility for it, or end it.',
  comment: 'Notice: no administrator answers for a key. {by} is the person who made it or confirmed it last.',
};
export const confirm = /*i18n*/ {
  id: 'administration-key.confirm',
  message: 'Confirm {name}',
  comment: 'Button: the key is still needed, and who presses answers for it.',
};
export const confirmed = /*i18n*/ { id: 'administration-key.confirmed', message: 'Key confirmed.', comment: 'Note.' };
export const confirmedOn = /*i18n*/ {
  id: 'administration-key.confirmed-on',
  message: 'Confirmed {day} by {name}',
  comment: 'Cell, below by whom the key was made.',
};
export const endsSoon = /*i18n*/ {
  id: 'administration-key.ends-soon',
  message:
    '{name} stops working after {day}. If it is still needed, make another, put it into its system, and end this one.',
  comment: 'Notice: the last day of a key is near.',
};
export const waiting = /*i18n*/ {
  id: 'administration-key.waiting',
  message: '{count, plural, one {One API key needs your attention.} other {# API keys need your attention.}}',
  comment: 'Link to the page of keys, on the list of people and in the access review.',
};
export const end = /*i18n*/ { id: 'administration-key.end', message: 'End {name}', comment: 'Summary and button.' };
export const endText = /*i18n*/ {
  id: 'administration-key.end-text',
  message: 'The key {beginning}… stops working at once and cannot be used again.',
  comment: 'Before the button that ends a key.',
};
export const ended = /*i18n*/ { id: 'administration-key.ended', message: 'Key ended.', comment: 'Note.' };
