import type { Message } from '../../../../kernel/message.ts';
import type { EventRow } from '../../events/event-schema.ts';
import * as texts from './events-messages.ts';

export const stateWords: Readonly<Record<EventRow['state'], Message>> = {
  planned: texts.planned,
  'under-way': texts.underWay,
  over: texts.over,
  cancelled: texts.cancelled,
  ended: texts.ended,
};
