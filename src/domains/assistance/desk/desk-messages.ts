import type { Message } from '../../../kernel/message.ts';
import type { deskAnswers, deskNeeds, regions } from '../schema.ts';

type CodeNames<Codes extends readonly string[]> = Readonly<Record<Codes[number], Message>>;

export const deskNeedNames: CodeNames<typeof deskNeeds> = {
  'bed-men': /*i18n*/ {
    id: 'assistance.desk-need.bed-men',
    message: 'A bed for men',
    comment: 'What the desk is asked for',
  },
  'bed-women': /*i18n*/ {
    id: 'assistance.desk-need.bed-women',
    message: 'A bed for women',
    comment: 'What the desk is asked for',
  },
  'bed-family': /*i18n*/ {
    id: 'assistance.desk-need.bed-family',
    message: 'A place for a family',
    comment: 'What the desk is asked for',
  },
  interpreter: /*i18n*/ {
    id: 'assistance.desk-need.interpreter',
    message: 'An interpreter',
    comment: 'What the desk is asked for',
  },
  return: /*i18n*/ {
    id: 'assistance.desk-need.return',
    message: 'Help to return home',
    comment: 'What the desk is asked for',
  },
  'reception-abroad': /*i18n*/ {
    id: 'assistance.desk-need.reception-abroad',
    message: 'Reception abroad',
    comment: 'What the desk is asked for',
  },
  'legal-aid': /*i18n*/ {
    id: 'assistance.desk-need.legal-aid',
    message: 'Legal advice',
    comment: 'What the desk is asked for',
  },
};

export const regionNames: CodeNames<typeof regions> = {
  nord: /*i18n*/ {
    id: 'assistance.region.nord',
    message: 'North',
    comment: 'Region of the national coordination',
  },
  mitt: /*i18n*/ {
    id: 'assistance.region.mitt',
    message: 'Middle',
    comment: 'Region of the national coordination',
  },
  stockholm: /*i18n*/ {
    id: 'assistance.region.stockholm',
    message: 'Stockholm',
    comment: 'Region of the national coordination',
  },
  ost: /*i18n*/ {
    id: 'assistance.region.ost',
    message: 'East',
    comment: 'Region of the national coordination',
  },
  vast: /*i18n*/ {
    id: 'assistance.region.vast',
    message: 'West',
    comment: 'Region of the national coordination',
  },
  syd: /*i18n*/ {
    id: 'assistance.region.syd',
    message: 'South',
    comment: 'Region of the national coordination',
  },
};

export const deskAnswerNames: CodeNames<typeof deskAnswers> = {
  found: /*i18n*/ {
    id: 'assistance.desk-answer.found',
    message: 'Found',
    comment: 'Answer of the desk',
  },
  none: /*i18n*/ {
    id: 'assistance.desk-answer.none',
    message: 'None found',
    comment: 'Answer of the desk',
  },
  'still-asking': /*i18n*/ {
    id: 'assistance.desk-answer.still-asking',
    message: 'Still asking',
    comment: 'Answer of the desk',
  },
};
