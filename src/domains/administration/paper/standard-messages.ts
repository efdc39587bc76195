import type { Message } from '../../../kernel/message.ts';
import type { PaperKind } from './kinds.ts';

type Standard = { readonly name: Message; readonly opening: Message | null; readonly closing: Message | null };

/** Names of the kinds of letters, and the standard texts around them, which an agency may replace by its own. */
export const standardTexts: Readonly<Record<PaperKind, Standard>> = {
  claim: {
    name: /*i18n*/ { id: 'paper.kind.claim', message: 'Wage claim', comment: 'A kind of letter' },
    opening: /*i18n*/ {
      id: 'paper.claim.opening',
      message: '{agency} sends you this summary of a claim for wages and other compensation.',
      comment: 'Standard opening of a letter; {agency} is an agency',
    },
    closing: /*i18n*/ {
      id: 'paper.claim.closing',
      message: 'If you have questions, contact {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; a name, a unit and a reference',
    },
  },
  'contractor-notice': {
    name: /*i18n*/ { id: 'paper.kind.notice', message: 'Notice to a contractor', comment: 'A kind of letter' },
    opening: /*i18n*/ {
      id: 'paper.notice.opening',
      message: 'This is a notice of unpaid wages to {recipient}.',
      comment: 'Standard opening of a letter; {recipient} is a firm',
    },
    closing: /*i18n*/ {
      id: 'paper.notice.closing',
      message: 'If you have questions, contact {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; a name, a unit and a reference',
    },
  },
  identification: {
    name: /*i18n*/ { id: 'paper.kind.identification', message: 'Identification decision', comment: 'A kind of letter' },
    opening: null,
    closing: /*i18n*/ {
      id: 'paper.identification.closing',
      message: 'Filed at {unit} under the reference {reference}.',
      comment: 'Standard closing of a decision; a unit and a reference',
    },
  },
  'hand-over': {
    name: /*i18n*/ { id: 'paper.kind.hand-over', message: 'Hand-over of a suspicion', comment: 'A kind of letter' },
    opening: /*i18n*/ {
      id: 'paper.hand-over.opening',
      message: '{agency} hands over the following data. The list shows everything that is handed over.',
      comment: 'Standard opening of a letter; {agency} is an agency',
    },
    closing: /*i18n*/ {
      id: 'paper.hand-over.closing',
      message: 'Contact: {officer}, {unit}. Reference: {reference}.',
      comment: 'Standard closing of a letter; a name, a unit and a reference',
    },
  },
  'reflection-period': {
    name: /*i18n*/ {
      id: 'paper.kind.reflection',
      message: 'Information on the reflection period',
      comment: 'A kind of letter, to the person',
    },
    opening: /*i18n*/ {
      id: 'paper.reflection.opening',
      message: 'This is what we have noted about your reflection period.',
      comment: 'Standard opening of a letter to a person',
    },
    closing: /*i18n*/ {
      id: 'paper.reflection.closing',
      message: 'If you have questions, ask {officer} at {unit}. Say the reference {reference}.',
      comment: 'Standard closing of a letter to a person; a name, a unit and a reference',
    },
  },
  'record-copy': {
    name: /*i18n*/ { id: 'paper.kind.record-copy', message: 'Copy of a public record', comment: 'A kind of letter' },
    opening: /*i18n*/ {
      id: 'paper.record-copy.opening',
      message: 'Here is the copy that you asked for. Where something is masked, the provision is given in its place.',
      comment: 'Standard opening of a letter',
    },
    closing: null,
  },
};

/** The line under which it is signed, where an agency has written no other. */
export const standardSignature: Message = /*i18n*/ {
  id: 'paper.signature',
  message: '{officer}, {unit}',
  comment: 'Standard signature of a letter: a name and a unit',
};
