import type { Message } from '../../../kernel/message.ts';
import type { LinkFault, LinkRemark, UnreadableValues } from './link-fault.ts';

/** Before each: where it is. */
export const linkFaultAt = /*i18n*/ {
  id: 'prosecution.links.fault-at',
  message: 'Line {line}, {id}: {text}',
  comment: 'One thing that is wrong in a file; id: the identifier of the entry, text: a sentence',
};

export const linkFaultOnLine = /*i18n*/ {
  id: 'prosecution.links.fault-on-line',
  message: 'Line {line}: {text}',
  comment: 'One thing that is wrong in a file, where the entry has no identifier; text: a sentence',
};

export const linkFaultTexts: Readonly<Record<LinkFault['code'], Message>> = {
  'not-an-object': /*i18n*/ {
    id: 'prosecution.links.fault.not-an-object',
    message: 'This is not an entry of this format. An entry is one JSON object.',
    comment: 'What is wrong in a file of things and links; *entry*: an entity, a statement, a thing or a link',
  },
  'no-id': /*i18n*/ {
    id: 'prosecution.links.fault.no-id',
    message: 'The entry has no id. Give it one that no other entry has.',
    comment: 'What is wrong in a file; id is written as it is',
  },
  twice: /*i18n*/ {
    id: 'prosecution.links.fault.twice',
    message: 'This id is used twice. Merge the two entries, or give one of them another id.',
    comment: 'What is wrong in a file; id is written as it is',
  },
  'unknown-schema': /*i18n*/ {
    id: 'prosecution.links.fault.unknown-schema',
    message: 'FollowTheMoney has no schema “{at}”. Use one of its model, such as Person.',
    comment: 'What is wrong in a file; FollowTheMoney is the name of a standard, Person one of its codes',
  },
  'abstract-schema': /*i18n*/ {
    id: 'prosecution.links.fault.abstract-schema',
    message: 'No entity can be only a “{at}”. Use a schema that extends it.',
    comment: 'What is wrong in a file; at: the code of a schema that only other schemas build on',
  },
  type: /*i18n*/ {
    id: 'prosecution.links.fault.type',
    message: '“{at}” is of the wrong type. Check whether a list, a text or a number is expected.',
    comment: 'What is wrong in a file; at: the name of a field',
  },
  value: /*i18n*/ {
    id: 'prosecution.links.fault.value',
    message: '“{at}” holds a value that is not allowed there. Enter a valid one, such as 2026-11-24 for a day.',
    comment: 'What is wrong in a file; at: the name of a field',
  },
  required: /*i18n*/ {
    id: 'prosecution.links.fault.required',
    message: 'The required property “{at}” is missing. Add it.',
    comment: 'What is wrong in a file; at: the name of a property',
  },
  dangling: /*i18n*/ {
    id: 'prosecution.links.fault.dangling',
    message: 'It refers to an entry that is not in the file ({at}). Add that entry, or correct the reference.',
    comment: 'What is wrong in a file; at: a field and the identifier that it holds',
  },
  range: /*i18n*/ {
    id: 'prosecution.links.fault.range',
    message: 'It refers to an entry of a kind that cannot stand there ({at}). Correct the reference.',
    comment: 'What is wrong in a file; at: a field and the identifier that it holds',
  },
  cycle: /*i18n*/ {
    id: 'prosecution.links.fault.cycle',
    message: 'The owners form a circle on one and the same day: {at}. Correct a link, or its days.',
    comment: 'What is wrong in a file; at: links with their lines, A → B (3), B → A (4)',
  },
  'missing-field': /*i18n*/ {
    id: 'prosecution.links.fault.missing-field',
    message: 'The required field “{at}” is missing. Add it.',
    comment: 'What is wrong in a file; at: the name of a field',
  },
  'wrong-choice': /*i18n*/ {
    id: 'prosecution.links.fault.wrong-choice',
    message: '“{at}” is not as the format says. Check its name and its value against the description of the format.',
    comment: 'What is wrong in a file; at: the name of a field',
  },
  schema: /*i18n*/ {
    id: 'prosecution.links.fault.schema',
    message: '“{at}” does not follow the schema of the standard. Compare it with the standard.',
    comment: 'What is wrong in a file; at: the name of a field',
  },
  header: /*i18n*/ {
    id: 'prosecution.links.fault.header',
    message: 'This is not a file of links. Its first line must be {at}.',
    comment: 'What is wrong in a file; at: a line of JSON',
  },
};

export const linkRemarkTexts: Readonly<Record<LinkRemark['code'], Message>> = {
  'unknown-property': /*i18n*/ {
    id: 'prosecution.links.remark.unknown-property',
    message: '“{at}” is not in the model that CAPE has. It is kept.',
    comment: 'What is said of a file and stops nothing; at: a schema and a property',
  },
  outside: /*i18n*/ {
    id: 'prosecution.links.remark.outside',
    message: 'It refers to an entry that is not in the file ({at}). The reference is kept and not drawn.',
    comment: 'What is said of a file and stops nothing; at: a field and the identifier that it holds',
  },
  incomplete: /*i18n*/ {
    id: 'prosecution.links.remark.incomplete',
    message: '“{at}” is missing, which the model asks for when an entry is made by hand. It is kept without.',
    comment: 'What is said of a file and stops nothing; at: the name of a property',
  },
  'left-out': /*i18n*/ {
    id: 'prosecution.links.remark.left-out',
    message: 'Not written: the standard has no statement for this kind ({at}).',
    comment: 'A thing or link that is not exported; at: the code of its kind',
  },
};

export const unreadableTexts: Readonly<Record<UnreadableValues['code'], Message>> = {
  encoding: /*i18n*/ {
    id: 'prosecution.links.unreadable.encoding',
    message: 'The file is not text in UTF-8. Save it in UTF-8 and try again.',
    comment: 'Why a file cannot be read',
  },
  'not-json': /*i18n*/ {
    id: 'prosecution.links.unreadable.not-json',
    message: 'The text that begins here is not JSON. Nothing of the file was read.',
    comment: 'Why a file cannot be read; a line number stands before it',
  },
  'too-long': /*i18n*/ {
    id: 'prosecution.links.unreadable.too-long',
    message: 'The entry that begins here is longer than 4 million characters. Nothing of the file was read.',
    comment: 'Why a file cannot be read; a line number stands before it',
  },
  'too-large': /*i18n*/ {
    id: 'prosecution.links.unreadable.too-large',
    message: 'The file is larger than 256 MB. Divide it.',
    comment: 'Why a file cannot be read',
  },
  empty: /*i18n*/ {
    id: 'prosecution.links.unreadable.empty',
    message: 'The file is empty.',
    comment: 'Why a file cannot be read',
  },
};
