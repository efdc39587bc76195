import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name. */
export const awarenessDid: Readonly<Record<string, Message>> = {
  'material.read': /*i18n*/ {
    id: 'log.did.material.read',
    message: 'viewed posters and cards for workers',
    comment: 'After a name',
  },
  'material.sheet': /*i18n*/ {
    id: 'log.did.material.sheet',
    message: 'made a poster, leaflet or card for workers',
    comment: 'After a name',
  },
};
