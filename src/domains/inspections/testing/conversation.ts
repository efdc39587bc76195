import { anAct, numbered, someUnit } from './builders.ts';

/* What becomes of an invented conversation where it arrives. */

export const talkArrival = anAct('disclosure.receive', {
  letter: numbered(60),
  kind: 'conversation',
  reference: 'T-INVENTED',
  from: someUnit,
  ground: 'se.trial',
  sentAt: '2026-02-05T18:30:00.000Z',
  snapshot: { language: 'uz' },
  words: ['answers', 'safeTime'],
});
export const talkTaken = anAct(
  'conversation.acknowledge',
  { letter: numbered(60) },
  { id: numbered(2), actor: '1001' },
);
