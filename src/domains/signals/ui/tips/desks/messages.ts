import type { Message } from '../../../../../kernel/message.ts';
import type { DeskNeed } from '../../../tips/desks/desk.ts';

/** Texts of the page on which an administrator sees how the tip desks stand. */
export const lead = /*i18n*/ {
  id: 'tip-desk.lead',
  message:
    'Which units of the agency receive tips, who reads them, and what is missing. Tips are encrypted to a key that a reader creates; you cannot read them.',
  comment: 'Under the heading',
};
export const noneTitle = /*i18n*/ { id: 'tip-desk.none', message: 'No unit takes tips', comment: 'Empty list' };
export const noneText = /*i18n*/ {
  id: 'tip-desk.none-text',
  message: 'Choose below which unit receives tips, then give people in it the role tip reader.',
  comment: 'Empty list: how to begin',
};
export const wants = {
  tell: /*i18n*/ { id: 'tip-desk.tell', message: '“Tell us something”', comment: 'What a sender has chosen' },
  help: /*i18n*/ { id: 'tip-desk.help', message: '“Get help”', comment: 'What a sender has chosen' },
} as const;
export const wholeCountry = /*i18n*/ {
  id: 'tip-desk.whole-country',
  message: 'the whole country',
  comment: 'After a choice of the sender: from where it comes to this unit; counties follow',
};
export const takes = /*i18n*/ {
  id: 'tip-desk.takes',
  message: 'Receives tips sent under',
  comment: 'Label: which choices',
};
export const noWish = /*i18n*/ {
  id: 'tip-desk.no-wish',
  message: 'no option on the worker pages',
  comment: 'After "Takes tips from"',
};
export const shownAs = /*i18n*/ { id: 'tip-desk.shown-as', message: 'Shown to senders as', comment: 'Label' };
export const rename = /*i18n*/ {
  id: 'tip-desk.rename',
  message: 'Rename the unit',
  comment: 'Link to the page of units: senders see the name of the unit',
};
export const key = /*i18n*/ { id: 'tip-desk.key', message: 'Key in use', comment: 'Label' };
export const keyOf = /*i18n*/ {
  id: 'tip-desk.key-of',
  message: 'made by {name}, in use since {day}, strand: {track}',
  comment: 'After "Key in use". {track}: control, support …',
};
export const keyOfUnknown = /*i18n*/ {
  id: 'tip-desk.key-of-unknown',
  message: 'made by a person who is not in the agency, in use since {day}, strand: {track}',
  comment: 'After "Key in use"',
};
export const noKey = /*i18n*/ { id: 'tip-desk.key-none', message: 'none', comment: 'After "Key in use"' };
export const waits = /*i18n*/ { id: 'tip-desk.waits', message: 'Waits for confirmation', comment: 'Label: a key' };
export const waitsOf = /*i18n*/ {
  id: 'tip-desk.waits-of',
  message: 'a key that {name} made on {day}',
  comment: 'After "Waits for confirmation"',
};
export const formerReader = /*i18n*/ {
  id: 'tip-desk.former',
  message: 'a person who has left',
  comment: 'In place of a name',
};
export const unopened = /*i18n*/ { id: 'tip-desk.unopened', message: 'Unopened tips', comment: 'Label' };
export const noneUnopened = /*i18n*/ {
  id: 'tip-desk.unopened-none',
  message: 'none',
  comment: 'After "Unopened tips"',
};
export const unopenedCount = /*i18n*/ {
  id: 'tip-desk.unopened-count',
  message:
    '{count, plural, one {one} other {#}}, the oldest from {day}{late, plural, =0 {} one {. One is past its promised day} other {. # are past their promised day}}',
  comment: 'After "Unopened tips"',
};
export const readersTitle = /*i18n*/ { id: 'tip-desk.readers', message: 'Readers', comment: 'Heading' };
export const noReaders = /*i18n*/ {
  id: 'tip-desk.readers-none',
  message: 'No one in the unit has the role tip reader.',
  comment: 'In place of the list of readers',
};
export const opens = /*i18n*/ {
  id: 'tip-desk.opens',
  message: 'can open a key, and the tips encrypted to it',
  comment: 'After the name of a reader',
};
export const opensNone = /*i18n*/ {
  id: 'tip-desk.opens-none',
  message: 'is on no key yet: opens tips only with the paper key, until a reader adds them under “Tips”',
  comment: 'After the name of a reader',
};
export const until = /*i18n*/ {
  id: 'tip-desk.until',
  message: 'The role ends {day}.',
  comment: 'After the name of a reader',
};
export const you = /*i18n*/ { id: 'tip-desk.you', message: '(you)', comment: 'After one’s own name' };
export const endRole = /*i18n*/ {
  id: 'tip-desk.end-role',
  message: 'End the role',
  comment: 'Button beside a reader: they are a tip reader no more',
};
export const endTitle = /*i18n*/ {
  id: 'tip-desk.end-title',
  message: 'End {name}’s role as tip reader?',
  comment: 'Heading of a dialog',
};
export const endText = /*i18n*/ {
  id: 'tip-desk.end-text',
  message:
    'They see no tips from now on. Tips encrypted to a key that no other reader can open are then opened only with the paper key, so ask them to add a colleague to it first.',
  comment: 'In the dialog',
};
export const keep = /*i18n*/ { id: 'tip-desk.keep', message: 'Change nothing', comment: 'Button in the dialog' };
export const give = /*i18n*/ { id: 'tip-desk.give', message: 'Add a reader', comment: 'Summary and button' };
export const giveText = /*i18n*/ {
  id: 'tip-desk.give-text',
  message:
    'They get the role tip reader, with no end date. They then sign in, open “Tips” and choose “Create a tip key”, or confirm a key that is waiting. That takes their own passphrase, so no one can do it for them.',
  comment: 'Before the field in which a person is chosen',
};
export const person = /*i18n*/ { id: 'tip-desk.person', message: 'Person in the unit', comment: 'Field' };
export const personMissing = /*i18n*/ {
  id: 'tip-desk.person-missing',
  message: 'Choose a person.',
  comment: 'Error at the field',
};
export const noOthers = /*i18n*/ {
  id: 'tip-desk.no-others',
  message: 'There is no other person in the unit to whom you can give the role.',
  comment: 'In place of the form',
};
export const changing = /*i18n*/ {
  id: 'tip-desk.changing',
  message: 'Readers are being changed',
  comment: 'Label while it is sent',
};
export const given = /*i18n*/ { id: 'tip-desk.given', message: 'Reader added.', comment: 'Note' };
export const ended = /*i18n*/ { id: 'tip-desk.ended', message: 'Role ended.', comment: 'Note' };
export const complete = /*i18n*/ { id: 'tip-desk.complete', message: 'Nothing missing', comment: 'State of a desk' };
export const needsTitle = /*i18n*/ { id: 'tip-desk.needs', message: 'What is missing', comment: 'Heading' };

/** What is missing, and what to do about it. */
export const needs: Readonly<Record<DeskNeed, { readonly name: Message; readonly text: Message }>> = {
  'no-key': {
    name: /*i18n*/ { id: 'tip-desk.need-no-key', message: 'No key in use', comment: 'What a desk lacks' },
    text: /*i18n*/ {
      id: 'tip-desk.need-no-key-text',
      message: 'The pages take no tips for this unit. Ask a reader to open “Tips” and choose “Create a tip key”.',
      comment: 'What to do',
    },
  },
  'no-reader': {
    name: /*i18n*/ { id: 'tip-desk.need-no-reader', message: 'No reader', comment: 'What a desk lacks' },
    text: /*i18n*/ {
      id: 'tip-desk.need-no-reader-text',
      message: 'No one can open what arrives. Add two readers below.',
      comment: 'What to do',
    },
  },
  'reader-left': {
    name: /*i18n*/ {
      id: 'tip-desk.need-reader-left',
      message: 'No current reader can open the key with a passphrase',
      comment: 'What a desk lacks',
    },
    text: /*i18n*/ {
      id: 'tip-desk.need-reader-left-text',
      message:
        'New tips are still encrypted to that key. A reader makes a new one under “Tips”: with the paper key it is used at once, without it another reader must confirm it.',
      comment: 'What to do',
    },
  },
  unreadable: {
    name: /*i18n*/ {
      id: 'tip-desk.need-unreadable',
      message: '{count, plural, one {One tip is} other {# tips are}} encrypted to a key that no current reader has',
      comment: 'What a desk lacks',
    },
    text: /*i18n*/ {
      id: 'tip-desk.need-unreadable-text',
      message: 'A reader opens them with the paper key that was written down when the key was made.',
      comment: 'What to do',
    },
  },
  late: {
    name: /*i18n*/ {
      id: 'tip-desk.need-late',
      message: 'Unopened past the promised day',
      comment: 'What a desk lacks',
    },
    text: /*i18n*/ {
      id: 'tip-desk.need-late-text',
      message:
        'Senders were promised an answer by then. The readers have them in “My work”; add a reader if they are away.',
      comment: 'What to do',
    },
  },
  'key-waits': {
    name: /*i18n*/ {
      id: 'tip-desk.need-key-waits',
      message: 'A new key waits for a second reader',
      comment: 'What a desk lacks',
    },
    text: /*i18n*/ {
      id: 'tip-desk.need-key-waits-text',
      message:
        'Another reader of the unit has it in “My work” and confirms it there, after asking the one who made it.',
      comment: 'What to do',
    },
  },
  'one-reader': {
    name: /*i18n*/ { id: 'tip-desk.need-one-reader', message: 'No second reader', comment: 'What a desk lacks' },
    text: /*i18n*/ {
      id: 'tip-desk.need-one-reader-text',
      message:
        'When the only reader is away, tips wait. If the passphrase is lost, only the paper key is left. Add a second reader below.',
      comment: 'What to do',
    },
  },
};
