import { type Detector, daysLater, obstaclesIn } from '../../kernel/obstacle.ts';
import { answerDue } from '../disclosures/public.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';
import { daysToPassOn, passOnBy } from './pass-on-by.ts';
import { type Signal, shown } from './signal.ts';

/** The obstacle of a signal: that no one is responsible for it. */
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
      const { registeredAt, owner } = signal;
      const signs = (shown(signal, 'signs') ?? []).length;
      const arisesAt = passOnBy({ ...signal, isOwned: owner !== null, signs });
      return arisesAt === null
        ? []
        : [{ threatensFrom: daysLater(registeredAt, daysToPassOn / 2), arisesAt, endedOn: null }];
    },
  },
];

export const signalObstacles = obstaclesIn('signal', signalDetectors);
