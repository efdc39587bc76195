import { type Detector, obstaclesIn } from '../../kernel/obstacle.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';
import type { Suspicion } from './suspicion.ts';

/** What hinders a suspicion in the agency that must become responsible. The agency that handed it over waits, and is not responsible. */
export const suspicionDetectors: readonly Detector<Suspicion>[] = [
  {
    name: 'suspicion.nobody-owns',
    obstacle: 'OB-A02',
    because: texts.nobodyOwns,
    removedBy: 'suspicion.acknowledge',
    isAsked: true,
    find: (_stream, { origin, begunAt, answerDue, acknowledgedAt, closed }) =>
      origin === 'sent'
        ? []
        : [{ threatensFrom: begunAt, arisesAt: answerDue, endedOn: acknowledgedAt ?? closed?.at ?? null }],
  },
  {
    // A call at the wrong hour is heard by the wrong people. No day makes it so: it threatens until the person is in a file.
    name: 'suspicion.no-safe-time',
    obstacle: 'OB-B09',
    because: texts.noSafeTime,
    removedBy: null,
    isAsked: false,
    find: (_stream, { origin, facts, begunAt, closed }) =>
      origin === 'sent' || facts.about !== 'person' || facts.contact !== null
        ? []
        : [{ threatensFrom: begunAt, arisesAt: null, endedOn: closed?.at ?? null }],
  },
  {
    name: 'suspicion.not-reached',
    obstacle: 'OB-B09',
    because: texts.notReached,
    removedBy: null,
    isAsked: false,
    find: (_stream, { closed }) =>
      closed?.reason === 'not-reached' ? [{ threatensFrom: closed.at, arisesAt: closed.at, endedOn: null }] : [],
  },
];

export const suspicionObstacles = obstaclesIn('suspicion', suspicionDetectors);
