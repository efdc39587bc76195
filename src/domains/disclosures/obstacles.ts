import { type Detector, obstaclesIn } from '../../kernel/obstacle.ts';
import { answerDue, type CrossingState } from './crossing.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';

/** Obstacles in what went to another agency, as the sender may know them: that no one there has said it is theirs. */
export const crossingDetectors: readonly Detector<CrossingState>[] = [
  {
    name: 'letter.no-answer',
    obstacle: 'OB-A02',
    because: texts.noAnswer,
    removedBy: null,
    isAsked: true,
    find: (_stream, { isReply, sentAt, acknowledgedAt, declinedAt, withdrawal, aboutKind, about }) =>
      isReply
        ? []
        : [
            {
              under: about,
              about: { kind: aboutKind, id: about },
              threatensFrom: sentAt,
              arisesAt: answerDue(sentAt),
              endedOn: acknowledgedAt ?? declinedAt ?? withdrawal?.at ?? null,
            },
          ],
  },
];

export const crossingObstacles = obstaclesIn('crossing', crossingDetectors);
