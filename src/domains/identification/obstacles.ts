import { type Detector, daysLater, obstaclesIn } from '../../kernel/obstacle.ts';
import { pointing } from './agreement/differ.ts';
import { type Following, followingFrom } from './follows.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';
import type { FollowUp } from './schema.ts';
import type { Screening } from './screening.ts';

/** Days in which indicators that point to something should be decided on, and read by a second person: choices of this system. */
const daysToDecide = 14;
const daysToSecondReading = 3;

const factsOf = ({ about, reference }: Screening) => ({ called: about.called ?? reference });

/** One step of what follows from a yes, by the file of its person; none where nothing follows. */
const step = (screening: Screening, which: FollowUp): Following | undefined =>
  followingFrom(screening).find((one) => one.step === which);

/** What hinders a person from being seen: indicators that are not decided on, or that one person alone has read. */
export const screeningDetectors: readonly Detector<Screening>[] = [
  {
    name: 'screening.not-decided',
    obstacle: 'OB-B01',
    because: texts.notDecided,
    removedBy: 'identification.decide',
    isAsked: true,
    find: (_stream, screening) =>
      // While one alone has read, the obstacle itself would disclose to the next reader that the first found something.
      screening.status === 'one-reading' || pointing(screening.readings).length === 0
        ? []
        : [
            {
              under: screening.about.suspicion,
              threatensFrom: screening.begunAt,
              arisesAt: daysLater(screening.begunAt, daysToDecide),
              endedOn: screening.decision?.at ?? null,
              facts: factsOf(screening),
            },
          ],
  },
  {
    // It threatens and never arises: one reader may have seen everything. Only a second reading would show.
    name: 'screening.one-reader',
    obstacle: 'OB-A01',
    because: texts.oneReader,
    removedBy: 'identification.screen-blind',
    isAsked: false,
    find: (_stream, screening) => {
      const second = screening.readings[1];
      return [
        {
          under: screening.about.suspicion,
          threatensFrom: daysLater(screening.begunAt, daysToSecondReading),
          arisesAt: null,
          endedOn: second?.at ?? screening.decision?.at ?? null,
          facts: factsOf(screening),
        },
      ];
    },
  },
  {
    name: 'screening.not-informed',
    obstacle: 'OB-B04',
    because: texts.notInformed,
    removedBy: 'identification.follow',
    isAsked: true,
    find: (_stream, screening) => {
      const { decision, about } = screening;
      const told = step(screening, 'information');
      return !decision || !told
        ? []
        : [
            {
              under: about.suspicion,
              threatensFrom: decision.at,
              arisesAt: told.dueAt,
              endedOn: told.state === 'done' ? told.at : null, // that it was asked of another agency informs the person of nothing
              facts: factsOf(screening),
            },
          ];
    },
  },
  {
    // It threatens and does not arise here: whether a person is punished is seen in the agency that decides it.
    name: 'screening.not-reviewed',
    obstacle: 'OB-B02',
    because: texts.notReviewed,
    removedBy: 'identification.follow',
    isAsked: true,
    find: (_stream, screening) => {
      const reviewed = step(screening, 'non-punishment');
      return reviewed === undefined
        ? []
        : [
            {
              under: screening.about.suspicion,
              threatensFrom: reviewed.dueAt,
              arisesAt: null,
              endedOn: reviewed.state === 'asked' ? null : reviewed.at,
              facts: factsOf(screening),
            },
          ];
    },
  },
];

export const screeningObstacles = obstaclesIn('screening', screeningDetectors);
