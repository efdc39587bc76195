export const leadsTo = /*i18n*/ {
  id: 'authoring.edit.leads-to',
  message: 'Option {number} leads to',
  comment: 'Editor of a course',
};
export const endOfPart = /*i18n*/ {
  id: 'authoring.edit.end-of-part',
  message: 'The end of the part',
  comment: 'Editor of a course',
};
export const optionUp = /*i18n*/ {
  id: 'authoring.edit.option-up',
  message: 'Move option {number} up',
  comment: 'Editor of a course',
};
export const optionDown = /*i18n*/ {
  id: 'authoring.edit.option-down',
  message: 'Move option {number} down',
  comment: 'Editor of a course',
};
export const removeOption = /*i18n*/ {
  id: 'authoring.edit.remove-option',
  message: 'Remove option {number}',
  comment: 'Editor of a course',
};
export const addOption = /*i18n*/ {
  id: 'authoring.edit.add-option',
  message: 'Add option',
  comment: 'Editor of a course',
};
export const rightOption = /*i18n*/ {
  id: 'authoring.edit.right-option',
  message: 'Right option',
  comment: 'Editor of a course',
};
export const noTextYet = /*i18n*/ {
  id: 'authoring.edit.no-text-yet',
  message: 'no text yet',
  comment: 'Stands for a text of a course that has not been written',
};
export const verified = /*i18n*/ {
  id: 'authoring.edit.verified',
  message: 'I have compared the source with its text',
  comment: 'Editor of a course',
};
export const removeChoice = /*i18n*/ {
  id: 'authoring.edit.remove-choice',
  message: 'Remove choice',
  comment: 'Editor of a course',
};
export const pictureTitle = /*i18n*/ {
  id: 'authoring.edit.picture-title',
  message: 'Picture {number}',
  comment: 'Editor of a course',
};
export const pictureText = /*i18n*/ {
  id: 'authoring.edit.picture-text',
  message: 'Describe the picture',
  comment: 'Editor of a course',
};
export const pictureTextHint = /*i18n*/ {
  id: 'authoring.edit.picture-text-hint',
  message: 'For a person who cannot see it, such as: A table with four cups and a map.',
  comment: 'Editor of a course',
};
export const removePicture = /*i18n*/ {
  id: 'authoring.edit.remove-picture',
  message: 'Remove picture {number}',
  comment: 'Editor of a course',
};
export const addPicture = /*i18n*/ {
  id: 'authoring.edit.add-picture',
  message: 'Add picture',
  comment: 'Editor of a course',
};
export const chooseDrawing = /*i18n*/ {
  id: 'authoring.edit.choose-drawing',
  message: 'A picture that is here',
  comment: 'Editor of a course',
};
export const chooseFile = /*i18n*/ {
  id: 'authoring.edit.choose-file',
  message: 'A picture of your own',
  comment: 'Editor of a course',
};
export const chooseFileHint = /*i18n*/ {
  id: 'authoring.edit.choose-file-hint',
  message:
    'JPEG, PNG or WebP, without faces and without anything from a case. Only what is seen is kept: place, time and camera are removed.',
  comment: 'Editor of a course',
};
export const readingPicture = /*i18n*/ {
  id: 'authoring.edit.reading-picture',
  message: 'Reading the picture …',
  comment: 'Editor of a course',
};
export const noSvg = /*i18n*/ {
  id: 'authoring.edit.no-svg',
  message: 'SVG files can contain programs and are not taken. Save the picture as PNG and choose that.',
  comment: 'Editor of a course',
};
export const pictureUnreadable = /*i18n*/ {
  id: 'authoring.edit.picture-unreadable',
  message: 'The picture cannot be read, or stays larger than 150 kB. Choose another one.',
  comment: 'Editor of a course',
};
export const addingPicture = /*i18n*/ {
  id: 'authoring.edit.adding-picture',
  message: 'Add picture',
  comment: 'What is on its way, in the list of what is being sent',
};
export const addScene = /*i18n*/ {
  id: 'authoring.edit.add-scene',
  message: 'Add scene to part {number}',
  comment: 'Editor of a course',
};
export const addPiece = /*i18n*/ {
  id: 'authoring.edit.add-piece',
  message: 'Add part',
  comment: 'Editor of a course',
};
export const partUp = /*i18n*/ {
  id: 'authoring.edit.part-up',
  message: 'Move up',
  comment: 'Editor of a course',
};
export const partDown = /*i18n*/ {
  id: 'authoring.edit.part-down',
  message: 'Move down',
  comment: 'Editor of a course',
};
export const removePiece = /*i18n*/ {
  id: 'authoring.edit.remove-piece',
  message: 'Remove this part',
  comment: 'Editor of a course',
};
export const removeScene = /*i18n*/ {
  id: 'authoring.edit.remove-scene',
  message: 'Remove this scene',
  comment: 'Editor of a course',
};
export const laterTitle = /*i18n*/ {
  id: 'authoring.edit.later-title',
  message: 'Questions for later',
  comment: 'Editor of a course',
};
export const laterHint = /*i18n*/ {
  id: 'authoring.edit.later-hint',
  message: 'Asked again after some days, only of those who have chosen it. They are not graded.',
  comment: 'Editor of a course',
};
export const questionTitle = /*i18n*/ {
  id: 'authoring.edit.question-title',
  message: 'Question {number}',
  comment: 'Editor of a course',
};
export const afterDays = /*i18n*/ {
  id: 'authoring.edit.after-days',
  message: 'After',
  comment: 'Editor of a course',
};
export const days = /*i18n*/ {
  id: 'authoring.edit.days',
  message: '{count, plural, one {# day} other {# days}}',
  comment: 'Editor of a course',
};
export const ofPiece = /*i18n*/ {
  id: 'authoring.edit.of-piece',
  message: 'About which part',
  comment: 'Editor of a course',
};
export const answer = /*i18n*/ {
  id: 'authoring.edit.answer',
  message: 'Answer to compare with',
  comment: 'Editor of a course',
};
export const removeQuestion = /*i18n*/ {
  id: 'authoring.edit.remove-question',
  message: 'Remove question {number}',
  comment: 'Editor of a course',
};
export const addQuestion = /*i18n*/ {
  id: 'authoring.edit.add-question',
  message: 'Add question',
  comment: 'Editor of a course',
};
