import { type Detector, daysLater, obstaclesIn } from '../../kernel/obstacle.ts';
import { answerDue } from '../disclosures/public.ts';
import { type Signal, shown } from './fold.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';

/** Days after which a signal with signs should have an owner or be on its way to one: a choice of this system. */
const daysToPassOn = 14;

/** What stands in the way of a signal: that it is nobody's. */
export const signalDetectors: readonly Detector<Signal>[] = [
  {
    name: 'signal.nobody-owns',
    obstacle: 'OB-A02',
    because: texts.nobodyOwns,
    removedBy: 'signal.acknowledge',
    isAsked: true,
    find: (_stream, { origin, registeredAt, acknowledgedAt }) =>
      origin === 'own'
        ? []
        : [{ threatensFrom: registeredAt, arisesAt: answerDue(registeredAt), endedOn: acknowledgedAt }],
  },
  {
    name: 'signal.not-passed-on',
    obstacle: 'OB-A03',
    because: texts.notPassedOn,
    removedBy: 'signal.pass-on',
    isAsked: false,
    find: (_stream, signal) => {
      const { origin, registeredAt, passedOn, owner } = signal;
      const signs = shown(signal, 'signs') ?? [];
      return origin === 'received' || passedOn > 0 || owner !== null || signs.length === 0
        ? []
        : [
            {
              threatensFrom: daysLater(registeredAt, daysToPassOn / 2),
              arisesAt: daysLater(registeredAt, daysToPassOn),
              endedOn: null,
            },
          ];
    },
  },
];

export const signalObstacles = obstaclesIn('signal', signalDetectors);
