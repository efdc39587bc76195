export const byOperator = /*i18n*/ {
  id: 'import-cases.by-operator',
  message: 'Imported by the operator of the installation, by a command, in the name of {name}.',
  comment: 'Beside an import; {name}: the person who is responsible for its cases',
};
export const undo = /*i18n*/ { id: 'import-cases.undo', message: 'Undo this import', comment: 'Button' };
export const undoTitle = /*i18n*/ {
  id: 'import-cases.undo-title',
  message: 'Undo this import?',
  comment: 'Title of a dialog',
};
export const undoText = /*i18n*/ {
  id: 'import-cases.undo-text',
  message:
    '{cases, plural, one {# case leaves} other {# cases leave}} your lists, with the people and claims that came along. A case in which someone has written since stays.',
  comment: 'In a dialog',
};
export const undoWhy = /*i18n*/ {
  id: 'import-cases.undo-why',
  message: 'Why it is undone',
  comment: 'Label in a dialog',
};
export const undoWhyMissing = /*i18n*/ {
  id: 'import-cases.undo-why-missing',
  message: 'Write why the import is undone.',
  comment: 'Problem in a dialog',
};
export const undoing = /*i18n*/ {
  id: 'import-cases.undoing',
  message: 'Undoing the import',
  comment: 'While it is sent',
};
export const undoFar = /*i18n*/ {
  id: 'import-cases.undo-far',
  message: 'Undoing: {done} of {all} cases',
  comment: 'While it is undone',
};
export const undone = /*i18n*/ {
  id: 'import-cases.undone',
  message: 'Undone: {count, plural, one {# case} other {# cases}} withdrawn. The same list can be imported again.',
  comment: 'Beside an import',
};
export const undoneWhy = /*i18n*/ {
  id: 'import-cases.undone-why',
  message: 'Undone by {name}: {reason}',
  comment: 'Beside an import; {reason}: what that person wrote',
};
export const undoGoOn = /*i18n*/ { id: 'import-cases.undo-go-on', message: 'Go on undoing', comment: 'Button' };
export const kept = /*i18n*/ {
  id: 'import-cases.kept',
  message: '{count, plural, one {# case was} other {# cases were}} kept, since someone has written in it:',
  comment: 'Before a list of links',
};
export const cancel = /*i18n*/ {
  id: 'import-cases.cancel',
  message: 'Keep it',
  comment: 'Button in a dialog: do not undo',
};
