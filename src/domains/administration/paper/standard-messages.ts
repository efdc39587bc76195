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
    name: /*i18n*/ {
      id: 'paper.kind.record-copy',
      message: 'Copy of an official document',
      comment: 'A kind of letter',
    },
    opening: /*i18n*/ {
      id: 'paper.record-copy.opening',
      message: 'Here is the copy that you asked for. Where something is masked, the provision is given in its place.',
      comment: 'Standard opening of a letter',
    },
    closing: null,
  },
  'disclosure-answer': {
    name: /*i18n*/ {
      id: 'paper.kind.answer',
      message: 'Decision on a request for an official document',
      comment: 'A kind of letter',
    },
    opening: /*i18n*/ {
      id: 'paper.answer.opening',
      message: '{agency} has decided on your request for an official document.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: /*i18n*/ {
      id: 'paper.answer.closing',
      message: 'If you have questions, contact {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; what is in braces is filled in',
    },
  },
  'case-brief': {
    name: /*i18n*/ {
      id: 'paper.kind.brief',
      message: 'Case brief',
      comment: 'A kind of document: what those in a meeting about a case need to know',
    },
    opening: /*i18n*/ {
      id: 'paper.brief.opening',
      message: 'The case {reference} as it stands on {date}.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: null,
  },
  directive: {
    name: /*i18n*/ {
      id: 'paper.kind.directive',
      message: 'Directive in an investigation',
      comment: 'A kind of document: what an investigator is asked to do',
    },
    opening: /*i18n*/ {
      id: 'paper.directive.opening',
      message: '{agency} gives the following directive.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: /*i18n*/ {
      id: 'paper.directive.closing',
      message: 'Answer {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; what is in braces is filled in',
    },
  },
  'evidence-receipt': {
    name: /*i18n*/ {
      id: 'paper.kind.receipt',
      message: 'Receipt for evidence',
      comment: 'A kind of letter',
    },
    opening: /*i18n*/ {
      id: 'paper.receipt.opening',
      message: '{agency} confirms that the following has been taken into the investigation.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: /*i18n*/ {
      id: 'paper.receipt.closing',
      message:
        'Keep this receipt. If you have questions, contact {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; what is in braces is filled in',
    },
  },
  'defence-disclosure': {
    name: /*i18n*/ {
      id: 'paper.kind.defence-disclosure',
      message: 'Record of disclosure to the defence',
      comment: 'A kind of document',
    },
    opening: /*i18n*/ {
      id: 'paper.defence-disclosure.opening',
      message: 'What {agency} has disclosed to the defence in {reference}, as recorded on {date}.',
      comment: 'Standard opening of a document; what is in braces is filled in',
    },
    closing: null,
  },
  'fee-claim': {
    name: /*i18n*/ {
      id: 'paper.kind.fee-claim',
      message: 'Claim for recruitment fees',
      comment: 'A kind of letter',
    },
    opening: /*i18n*/ {
      id: 'paper.fee-claim.opening',
      message: '{agency} submits this claim for recruitment fees that workers have paid.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: /*i18n*/ {
      id: 'paper.fee-claim.closing',
      message: 'If you have questions, contact {officer} at {unit}. Quote the reference {reference}.',
      comment: 'Standard closing of a letter; what is in braces is filled in',
    },
  },
  'statement-of-costs': {
    name: /*i18n*/ {
      id: 'paper.kind.costs',
      message: 'Statement of costs',
      comment: 'A kind of form in which counsel or an interpreter claims a fee',
    },
    opening: /*i18n*/ {
      id: 'paper.costs.opening',
      message: 'Fill in this statement and send it to {unit}. Quote the reference {reference}.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
    },
    closing: null,
  },
  caseload: {
    name: /*i18n*/ {
      id: 'paper.kind.caseload',
      message: 'Caseload',
      comment: 'A kind of document',
    },
    opening: /*i18n*/ {
      id: 'paper.caseload.opening',
      message: 'What the people of {unit} are responsible for on {date}.',
      comment: 'Standard opening of a letter; what is in braces is filled in',
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
