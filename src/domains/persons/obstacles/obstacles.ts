import { type DetectedObstacle, type Detector, daysLater, obstaclesIn } from '../../../kernel/obstacle.ts';
import type { Person } from '../person.ts';
import { obstacleMessages as texts } from './messages.ts';

/** Days within which it should be known how a person is reached, and in which language: a choice of this system. */
const daysToKnow = 2;

/** From some days after the person was registered, until it is known. No day makes it so: it threatens. */
const unknownOf = ({ registeredAt, case: under, alias }: Person): DetectedObstacle => ({
  under,
  threatensFrom: daysLater(registeredAt, daysToKnow),
  arisesAt: null,
  endedOn: null,
  facts: { alias },
});

/** Obstacles to a person being reached and understood. */
export const personDetectors: readonly Detector<Person>[] = [
  {
    // That the person must not be called is an answer; not to know is not.
    name: 'person.unreachable',
    obstacle: 'OB-B09',
    because: texts.unreachable,
    removedBy: 'person.reach',
    isAsked: false,
    find: (_stream, person) => (person.reach.known === 'unknown' ? [unknownOf(person)] : []),
  },
  {
    name: 'person.no-language',
    obstacle: 'OB-B03',
    because: texts.noLanguage,
    removedBy: null,
    isAsked: false,
    find: (_stream, person) => (person.language === 'unknown' ? [unknownOf(person)] : []),
  },
];

export const personObstacles = obstaclesIn('person', personDetectors);
