import type { Message } from '../../../kernel/message.ts';

export const propose = /*i18n*/ {
  id: 'knowledge.correct.propose',
  message: 'Propose a correction',
  comment: 'Button beside an entry',
};
export const proposeNamed = /*i18n*/ {
  id: 'knowledge.correct.propose-named',
  message: 'Propose a correction: {id}',
  comment: 'The same button, as a screen reader says it; {id} is the code of the entry',
};
export const title = /*i18n*/ {
  id: 'knowledge.correct.title',
  message: 'Propose a correction to {id}',
  comment: 'Heading of a window; {id} is the code of an entry',
};
export const lead = /*i18n*/ {
  id: 'knowledge.correct.lead',
  message:
    'Every signed-in user may propose. Those who review the files decide: a reader with legal training, and those who run CAPE here. Your text is not sent or stored. Copy it or save it, and give it to them.',
  comment: 'Below the heading of that window',
};
export const field = /*i18n*/ { id: 'knowledge.correct.field', message: 'Error in', comment: 'Label of a choice' };
export const fields = {
  name: /*i18n*/ { id: 'knowledge.correct.field.name', message: 'The name', comment: 'What is wrong with an entry' },
  text: /*i18n*/ {
    id: 'knowledge.correct.field.text',
    message: 'The text or the sentence',
    comment: 'What is wrong with an entry',
  },
  ids: /*i18n*/ {
    id: 'knowledge.correct.field.ids',
    message: 'References to other entries',
    comment: 'What is wrong with an entry: the codes that it names',
  },
  validity: /*i18n*/ {
    id: 'knowledge.correct.field.validity',
    message: 'Dates of validity',
    comment: 'What is wrong with an entry',
  },
  source: /*i18n*/ {
    id: 'knowledge.correct.field.source',
    message: 'The source, or whether it is verified',
    comment: 'What is wrong with an entry',
  },
  missing: /*i18n*/ {
    id: 'knowledge.correct.field.missing',
    message: 'Something is missing',
    comment: 'What is wrong with an entry',
  },
} satisfies Record<string, Message>;
export const wrong = /*i18n*/ {
  id: 'knowledge.correct.wrong',
  message: 'Present text, and proposed text',
  comment: 'Label of a text field',
};
export const wrongHint = /*i18n*/ {
  id: 'knowledge.correct.wrong-hint',
  message: 'Write nothing about a person or a case.',
  comment: 'Below that label',
};
export const source = /*i18n*/ {
  id: 'knowledge.correct.source',
  message: 'Source for the correction',
  comment: 'Label of a text field: the source of the correction',
};
export const preview = /*i18n*/ {
  id: 'knowledge.correct.preview',
  message: 'Text of the proposal',
  comment: 'Heading above the text',
};
export const copy = /*i18n*/ { id: 'knowledge.correct.copy', message: 'Copy the text', comment: 'Button' };
export const copied = /*i18n*/ { id: 'knowledge.correct.copied', message: 'Copied.', comment: 'Said after copying' };
export const notCopied = /*i18n*/ {
  id: 'knowledge.correct.not-copied',
  message: 'The browser did not allow copying. Select the text and copy it yourself.',
  comment: 'Said when copying failed',
};
export const save = /*i18n*/ { id: 'knowledge.correct.save', message: 'Save as a file', comment: 'Button' };
export const close = /*i18n*/ { id: 'knowledge.correct.close', message: 'Close', comment: 'Button' };
export const notSaid = /*i18n*/ {
  id: 'knowledge.correct.not-said',
  message: '(not stated)',
  comment: 'In the text where nothing was written',
};
export const wholeText = /*i18n*/ {
  id: 'knowledge.correct.text',
  message:
    'Proposed correction to what CAPE knows\n\nList: {list}\nEntry: {id}\nName: {name}\nSource now: {now}\nWhat is wrong: {field}\n\nHow it is, and how it should be:\n{wrong}\n\nWhere one can read it:\n{source}\n\nProposed on: {day}\nNot decided yet.\n',
  comment: 'The text of a proposed correction; keep the lines',
};
