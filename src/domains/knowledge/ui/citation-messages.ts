export const citation = /*i18n*/ {
  id: 'knowledge.citation',
  message: 'Read: {statute}, {paragraph}, version {version}, on {day} in {where}',
  comment:
    'Below an entry of law: which text was read. {statute} and {paragraph} stay in the language of the law; {version} says through which amendment the copy goes; {where} is an address or a path',
};
export const lookAgain = /*i18n*/ {
  id: 'knowledge.look-again',
  message: 'A change is expected: check the text of the law again by {day}',
  comment: 'Below an entry of law; {day} is a date',
};
export const readOnce = /*i18n*/ {
  id: 'knowledge.read-once',
  message: 'Read by only one reader: not compared with the text of the law',
  comment: 'Below an element of an offence that no second reader has read',
};
export const invented = /*i18n*/ {
  id: 'knowledge.invented',
  message: 'Invented for this demo',
  comment: 'Below an entry that is not true and is in the demo alone',
};
