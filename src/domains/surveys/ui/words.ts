import type { Message } from '../../../kernel/message.ts';
import type { Method, SurveyRow } from '../survey-schema.ts';
import * as texts from './list-messages.ts';

export const stateWords: Readonly<Record<SurveyRow['state'], Message>> = {
  preparing: texts.statePreparing,
  open: texts.stateOpen,
  closed: texts.stateClosed,
};
export const methodWords: Readonly<Record<Method, Message>> = {
  census: texts.methodCensus,
  simple: texts.methodSimple,
  stratified: texts.methodStratified,
  clusters: texts.methodClusters,
  'open-link': texts.methodOpenLink,
};
