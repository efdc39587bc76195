import { type DetectedObstacle, type Detector, daysLater, obstaclesIn } from '../../../kernel/obstacle.ts';
import { endOfDay } from '../../../kernel/time/dates.ts';
import type { Inspection } from '../plan/inspection.ts';
import type { Request } from '../requests/request.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';
import type { Observation, Visit } from './visit.ts';

/** Days after which what was noted at a place of work should have been sorted: a choice of this system. */
const daysToSort = 3;

/** Whether a sign is in it, and not only that it was asked and not so. */
const hasSigns = ({ signs }: Observation): boolean => signs.some(({ known }) => known !== 'asked-and-not-so');

/** What prevents progress on what an officer saw: that it is not said what becomes of it, or that no one who works there was heard. */
export const visitDetectors: readonly Detector<Visit>[] = [
  {
    name: 'visit.not-sorted',
    obstacle: 'OB-A01',
    because: texts.notSorted,
    removedBy: 'inspection.close',
    isAsked: false,
    find: (_stream, { observations, by }) =>
      observations
        .filter((one) => hasSigns(one) && one.sortedAs === null)
        .map(({ act, at }) => ({
          of: act,
          threatensFrom: daysLater(at, daysToSort - 1),
          arisesAt: daysLater(at, daysToSort),
          endedOn: null,
          owner: by,
        })),
  },
  {
    name: 'visit.signs-put-aside',
    obstacle: 'OB-A01',
    because: texts.putAside,
    removedBy: null,
    isAsked: false,
    find: (_stream, { observations, closedAt }) =>
      closedAt === null
        ? []
        : observations
            .filter((one) => hasSigns(one) && one.sortedAs === 'nothing-more')
            .map(({ act }) => ({ of: act, threatensFrom: closedAt, arisesAt: closedAt, endedOn: null })),
  },
  {
    name: 'visit.nobody-spoke',
    obstacle: 'OB-A07',
    because: texts.nobodySpoke,
    removedBy: null,
    isAsked: false,
    find: (_stream, { conversations, leftAt }) =>
      leftAt === null || conversations.some(({ outcome }) => outcome === 'held')
        ? []
        : [{ threatensFrom: leftAt, arisesAt: leftAt, endedOn: null }],
  },
];

/** Days before an inspection from which an interpreter who is not booked is shown. */
const daysToBook = 7;

/** What is an obstacle to a joint inspection. It is in the room, where every agency that takes part reads the plan anyway. */
export const planDetectors: readonly Detector<Inspection>[] = [
  {
    name: 'inspection.no-interpreter',
    obstacle: 'OB-A07',
    because: texts.noInterpreter,
    removedBy: 'inspection.plan',
    isAsked: false,
    find: (_stream, { plan: { startsAt, interpreters = [] }, endedAt, takenAt }) =>
      startsAt === undefined || takenAt !== null || interpreters.every(({ state }) => state === 'booked')
        ? []
        : [{ threatensFrom: daysLater(startsAt, -daysToBook), arisesAt: startsAt, endedOn: endedAt }],
  },
];

const ofRequest = ({ inspection }: Request): Pick<DetectedObstacle, 'under' | 'about'> => ({
  under: inspection,
  ...(inspection === null ? {} : { about: { kind: 'inspection', id: inspection } }),
});

/** What another agency did not answer, in the agency that asked it. The agency that was asked finds nothing here. */
export const requestDetectors: readonly Detector<Request>[] = [
  {
    name: 'request.refused',
    obstacle: 'OB-A04',
    because: texts.refused,
    removedBy: null,
    isAsked: false,
    find: (_stream, request) =>
      request.side === 'asks' && request.answer?.given === false
        ? [{ ...ofRequest(request), threatensFrom: request.answer.at, arisesAt: request.answer.at, endedOn: null }]
        : [],
  },
  {
    name: 'request.unanswered',
    obstacle: 'OB-A04',
    because: texts.unanswered,
    removedBy: null,
    isAsked: false,
    find: (_stream, request) =>
      request.side === 'asks'
        ? [
            {
              ...ofRequest(request),
              threatensFrom: request.at,
              arisesAt: endOfDay(request.answerBy),
              endedOn: request.answer?.at ?? null,
            },
          ]
        : [],
  },
];

export const visitObstacles = obstaclesIn('visit', visitDetectors);
export const planObstacles = obstaclesIn('inspection', planDetectors);
export const requestObstacles = obstaclesIn('information-request', requestDetectors);
