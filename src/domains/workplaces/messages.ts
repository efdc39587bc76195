import type { Message } from '../../kernel/message.ts';

export const workplaceMessages = {
  registered: /*i18n*/ {
    id: 'workplace.registered',
    message: 'Firm registered',
    comment: 'Timeline: act workplace.register',
  },
  imported: /*i18n*/ {
    id: 'workplace.imported',
    message: 'Firm record created from a register extract',
    comment: 'Timeline: act workplace.register, by an import',
  },
  corrected: /*i18n*/ {
    id: 'workplace.corrected',
    message: 'Record of a firm corrected',
    comment: 'Timeline: act workplace.correct',
  },
  placeAdded: /*i18n*/ {
    id: 'workplace.place-added',
    message: 'Place added',
    comment: 'Timeline: act workplace.add-place',
  },
  contractorAdded: /*i18n*/ {
    id: 'workplace.contractor-added',
    message: 'Step in the chain of contractors added',
    comment: 'Timeline: act workplace.add-contractor',
  },
  personAdded: /*i18n*/ {
    id: 'workplace.person-added',
    message: 'Person linked to the firm added',
    comment: 'Timeline: act workplace.add-person; the name is not said',
  },
  vehicleAdded: /*i18n*/ {
    id: 'workplace.vehicle-added',
    message: 'Vehicle added',
    comment: 'Timeline: act workplace.add-vehicle',
  },
  linked: /*i18n*/ {
    id: 'workplace.linked',
    message: 'Matter linked',
    comment: 'Timeline: act workplace.link',
  },
  withdrawn: /*i18n*/ {
    id: 'workplace.withdrawn',
    message: 'Entry withdrawn',
    comment: 'Timeline: act workplace.withdraw: a place, contractor, person, vehicle or link is no longer held true',
  },
  merged: /*i18n*/ {
    id: 'workplace.merged',
    message: 'Merged into {reference}',
    comment: 'Timeline: act workplace.merge; the reference of the other record',
  },
  unmerged: /*i18n*/ {
    id: 'workplace.unmerged',
    message: 'Merge undone: this is a separate record again',
    comment: 'Timeline: act workplace.unmerge',
  },
  closed: /*i18n*/ {
    id: 'workplace.closed',
    message: 'Record closed',
    comment: 'Timeline: act workplace.close',
  },
  registeringUndone: /*i18n*/ {
    id: 'workplace.registering-undone',
    message: 'Registration undone: made by mistake',
    comment: 'Event in a timeline of a record of a firm',
  },
  takenBack: /*i18n*/ {
    id: 'workplace.taken-back',
    message: 'The import that created this record was undone',
    comment: 'Timeline: act workplace.take-back',
  },
  importDone: /*i18n*/ {
    id: 'workplace.import-done',
    message: '{count, plural, one {# record} other {# records}} imported',
    comment: 'Timeline: act workplace.import',
  },
  importUndone: /*i18n*/ {
    id: 'workplace.import-undone',
    message: 'Import undone: {count, plural, one {# record} other {# records}} removed from the list',
    comment: 'Timeline: act workplace.undo-import',
  },
  isClosed: /*i18n*/ {
    id: 'workplace.is-closed',
    message: 'The record is closed. Create a new one if there is more to record.',
    comment: 'Problem: something was to be added to a closed record of a firm',
  },
  isMerged: /*i18n*/ {
    id: 'workplace.is-merged',
    message: 'The record was merged into another. Open that one, or undo the merge first.',
    comment: 'Problem: something was to be added to a record that is merged into another',
  },
  isTakenBack: /*i18n*/ {
    id: 'workplace.is-taken-back',
    message: 'The import that created this record was undone. Register the firm if you need it.',
    comment: 'Problem: something was to be added to a record whose import was undone',
  },
  nothingChanged: /*i18n*/ {
    id: 'workplace.nothing-changed',
    message: 'Nothing has changed. Change at least one field, or leave the page.',
    comment: 'Problem: a correction without changes',
  },
  personal: /*i18n*/ {
    id: 'workplace.personal',
    message: 'This is the personal identity number of a sole trader, which is not stored here. Leave the field empty.',
    comment: 'Problem: an organisation or VAT number that is a personal number',
  },
  withItself: /*i18n*/ {
    id: 'workplace.with-itself',
    message: 'This is the same record. Choose another one.',
    comment: 'Problem: a record was named as its own contractor, or merged into itself',
  },
  otherUnknown: /*i18n*/ {
    id: 'workplace.other-unknown',
    message: 'There is no such record in this file. Choose one from the list.',
    comment: 'Problem: the other record of a chain or a merge is not there',
  },
  otherNotOpen: /*i18n*/ {
    id: 'workplace.other-not-open',
    message: 'The other record is closed or merged. Choose one that is open.',
    comment: 'Problem: a record was to be merged into one that is not open',
  },
  holdsOthers: /*i18n*/ {
    id: 'workplace.holds-others',
    message: 'Other records were merged into this one. Undo those merges first, or merge the other way round.',
    comment: 'Problem: a record that holds others was to be merged',
  },
  notMerged: /*i18n*/ {
    id: 'workplace.not-merged',
    message: 'The record is not merged into another. Open it again to see how it is now.',
    comment: 'Problem: a record was to be taken out of another but is in none',
  },
  endsBefore: /*i18n*/ {
    id: 'workplace.ends-before',
    message: 'The end is before the beginning. Correct one of the dates.',
    comment: 'Problem: a step of a chain of contractors ends before it begins',
  },
  matterUnknown: /*i18n*/ {
    id: 'workplace.matter-unknown',
    message: 'There is no such matter that you can open. Link one from the list.',
    comment: 'Problem: a matter that was to be linked to the record of a firm is not there',
  },
  alreadyLinked: /*i18n*/ {
    id: 'workplace.already-linked',
    message: 'The matter is linked to this record already.',
    comment: 'Problem: a matter was to be linked twice',
  },
  withdrawReason: /*i18n*/ {
    id: 'workplace.withdraw-reason',
    message: 'Write why the entry is withdrawn.',
    comment: 'Problem: withdrawing without a reason what one has not just added oneself',
  },
  partGone: /*i18n*/ {
    id: 'workplace.part-gone',
    message: 'The entry is not there, or was withdrawn already. Open the record again.',
    comment: 'Problem: an entry that was to be withdrawn is not there',
  },
  importRefused: /*i18n*/ {
    id: 'workplace.import-refused',
    message:
      'Nothing was imported: {count, plural, one {# cell is} other {# cells are}} wrong. Correct the file and choose it again.',
    comment: 'Problem: an extract of a register with errors',
  },
  alreadyUndone: /*i18n*/ {
    id: 'workplace.already-undone',
    message: 'The import was undone already. Open the list to see which records are there.',
    comment: 'Problem: an import was to be undone twice',
  },
  matters: /*i18n*/ {
    id: 'workplace.matters',
    message: 'Firms',
    comment: 'Name of the whole kind: records of firms and their places',
  },
} satisfies Record<string, Message>;
