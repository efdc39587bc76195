export const editTitle = /*i18n*/ {
  id: 'authoring.edit.edit-title',
  message: 'Write a course',
  comment: 'Editor of a course',
};
export const parts = /*i18n*/ {
  id: 'authoring.edit.parts',
  message: 'Parts of the course',
  comment: 'Editor of a course',
};
export const hasErrors = /*i18n*/ {
  id: 'authoring.edit.has-errors',
  message: 'something to correct',
  comment: 'Said to those who hear the page, after the name of a part of a course',
};
export const hasNoErrors = /*i18n*/ {
  id: 'authoring.edit.has-no-errors',
  message: 'nothing to correct',
  comment: 'Said to those who hear the page, after the name of a part of a course',
};
export const courseTitle = /*i18n*/ {
  id: 'authoring.edit.course-title',
  message: 'The course',
  comment: 'Heading: what is said of the whole course',
};
export const pieceTitle = /*i18n*/ {
  id: 'authoring.edit.piece-title',
  message: 'Part {number}',
  comment: 'Editor of a course',
};
export const sceneTitle = /*i18n*/ {
  id: 'authoring.edit.scene-title',
  message: 'Scene {number}',
  comment: 'Editor of a course',
};
export const inLanguage = /*i18n*/ {
  id: 'authoring.edit.in-language',
  message: '{label} ({language})',
  comment: 'Label of a field that is written in two languages; {language} is Swedish or English',
};
export const readsSwedish = /*i18n*/ {
  id: 'authoring.edit.reads-swedish',
  message: '{words} words, longest sentence {longest}, LIX {lix}',
  comment: 'Under a text while it is typed; LIX is the Swedish readability index',
};
export const reads = /*i18n*/ {
  id: 'authoring.edit.reads',
  message: '{words} words, longest sentence {longest}',
  comment: 'Under a text while it is typed',
};
export const courseName = /*i18n*/ {
  id: 'authoring.edit.course-name',
  message: 'Title',
  comment: 'Editor of a course',
};
export const shortName = /*i18n*/ {
  id: 'authoring.edit.short-name',
  message: 'Short name',
  comment: 'Editor of a course',
};
export const shortNameHint = /*i18n*/ {
  id: 'authoring.edit.short-name-hint',
  message: 'Only a to z, figures and hyphens, such as night-shift. Files and certificates use it.',
  comment: 'Editor of a course',
};
export const shortNameIs = /*i18n*/ {
  id: 'authoring.edit.short-name-is',
  message: 'Short name: {name}. It stays, because the course has been published.',
  comment: 'Editor of a course',
};
export const about = /*i18n*/ {
  id: 'authoring.edit.about',
  message: 'About the course',
  comment: 'Editor of a course',
};
export const contentNote = /*i18n*/ {
  id: 'authoring.edit.content-note',
  message: 'Content note',
  comment: 'Editor of a course',
};
export const contentNoteHint = /*i18n*/ {
  id: 'authoring.edit.content-note-hint',
  message:
    'What the learner should be prepared for, such as: Threats are mentioned. You can skip a scene and come back.',
  comment: 'Editor of a course',
};
export const lawNote = /*i18n*/ {
  id: 'authoring.edit.law-note',
  message: 'Note on the law',
  comment: 'Editor of a course',
};
export const lawNoteHint = /*i18n*/ {
  id: 'authoring.edit.law-note-hint',
  message: 'For example which country and which date the law in the course is from.',
  comment: 'Editor of a course',
};
export const audience = /*i18n*/ {
  id: 'authoring.edit.audience',
  message: 'For which agencies',
  comment: 'Editor of a course',
};
export const audienceHint = /*i18n*/ {
  id: 'authoring.edit.audience-hint',
  message: 'The course is recommended there. If none is ticked, it is for all.',
  comment: 'Editor of a course',
};
export const minutesEach = /*i18n*/ {
  id: 'authoring.edit.minutes-each',
  message: 'Minutes for each part',
  comment: 'Editor of a course',
};
export const monthsValid = /*i18n*/ {
  id: 'authoring.edit.months-valid',
  message: 'Months a certificate is valid',
  comment: 'Editor of a course',
};
export const pieceName = /*i18n*/ {
  id: 'authoring.edit.piece-name',
  message: 'Title of the part',
  comment: 'Editor of a course',
};
export const obstacles = /*i18n*/ {
  id: 'authoring.edit.obstacles',
  message: 'Obstacles that the part aims at',
  comment: 'Editor of a course',
};
export const obstaclesHint = /*i18n*/ {
  id: 'authoring.edit.obstacles-hint',
  message: 'At least one, from the study.',
  comment: 'Editor of a course',
};
export const remove = /*i18n*/ {
  id: 'authoring.edit.remove',
  message: 'Remove {what}',
  comment: 'Editor of a course',
};
export const pieceReads = /*i18n*/ {
  id: 'authoring.edit.piece-reads',
  message:
    'The whole part: {swedish} words in Swedish, {english} in English, LIX {lix}. At most 750 words, and LIX 40 in Swedish.',
  comment: 'Editor of a course',
};
export const sceneName = /*i18n*/ {
  id: 'authoring.edit.scene-name',
  message: 'Title of the scene',
  comment: 'Editor of a course',
};
export const sceneText = /*i18n*/ {
  id: 'authoring.edit.scene-text',
  message: 'What happens',
  comment: 'Editor of a course',
};
export const sceneTextHint = /*i18n*/ {
  id: 'authoring.edit.scene-text-hint',
  message: 'One paragraph a line. At most 25 words in a sentence.',
  comment: 'Editor of a course',
};
export const documentTitle = /*i18n*/ {
  id: 'authoring.edit.document-title',
  message: 'Document {number}',
  comment: 'Editor of a course',
};
export const documentName = /*i18n*/ {
  id: 'authoring.edit.document-name',
  message: 'Title of the document',
  comment: 'Editor of a course',
};
export const documentLines = /*i18n*/ {
  id: 'authoring.edit.document-lines',
  message: 'Text of the document, line by line',
  comment: 'Editor of a course',
};
export const removeDocument = /*i18n*/ {
  id: 'authoring.edit.remove-document',
  message: 'Remove document {number}',
  comment: 'Editor of a course',
};
export const addDocument = /*i18n*/ {
  id: 'authoring.edit.add-document',
  message: 'Add document',
  comment: 'Editor of a course',
};
export const source = /*i18n*/ {
  id: 'authoring.edit.source',
  message: 'Source',
  comment: 'Editor of a course',
};
export const sourceHint = /*i18n*/ {
  id: 'authoring.edit.source-hint',
  message: 'The name of the statute, judgment or report. If it is your own rule, say so.',
  comment: 'Editor of a course',
};
export const addChoice = /*i18n*/ {
  id: 'authoring.edit.add-choice',
  message: 'Add choice',
  comment: 'Editor of a course',
};
export const choiceTitle = /*i18n*/ {
  id: 'authoring.edit.choice-title',
  message: 'Choice',
  comment: 'Editor of a course',
};
export const ask = /*i18n*/ {
  id: 'authoring.edit.ask',
  message: 'Question',
  comment: 'Editor of a course',
};
export const optionText = /*i18n*/ {
  id: 'authoring.edit.option-text',
  message: 'Option {number}',
  comment: 'Editor of a course',
};
export const follows = /*i18n*/ {
  id: 'authoring.edit.follows',
  message: 'What follows from option {number}',
  comment: 'Editor of a course',
};
export const followsHint = /*i18n*/ {
  id: 'authoring.edit.follows-hint',
  message: 'A wrong option is what a good colleague has done: say what it costs, and what to do instead.',
  comment: 'Editor of a course',
};
