import { type DetectedObstacle, type Detector, daysLater, obstaclesIn } from '../../kernel/obstacle.ts';
import { startOfDay } from '../../kernel/time/dates.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';
import type { Period } from './reflection-period/period.ts';
import type { Need } from './schema.ts';
import type { NeedNow, Support } from './support/support.ts';

/** When a need was met, or was found not to exist; or the person left, after which nothing is owed here. */
const endedOn = ({ state, since }: NeedNow, { departure }: Support): string | null =>
  state === 'arranged' || state === 'not-needed' ? since : departure?.departure === 'left' ? departure.at : null;

/** A need that should have been met by a time. My work asks for it already, as a task of its own. */
const unmet = (need: Need) => (_stream: string, support: Support) =>
  support.needs
    .filter((one) => one.need === need)
    .map(
      (one): DetectedObstacle => ({
        of: one.task,
        under: support.case,
        about: { kind: 'person', id: support.person },
        threatensFrom: support.beganAt,
        arisesAt: one.dueAt,
        endedOn: endedOn(one, support),
        owner: one.owner,
        facts: { alias: support.alias },
      }),
    );

const byArranging = { removedBy: 'assistance.arrange', isAsked: true } as const;

/** Obstacles for a person who gets support: by signs and needs, whatever they do in any case. */
export const supportDetectors: readonly Detector<Support>[] = [
  {
    name: 'support.no-interpreter',
    obstacle: 'OB-B03',
    because: texts.noInterpreter,
    ...byArranging,
    find: unmet('interpreter'),
  },
  { name: 'support.no-adviser', obstacle: 'OB-B05', because: texts.noAdviser, ...byArranging, find: unmet('adviser') },
  { name: 'support.stay-unknown', obstacle: 'OB-B06', because: texts.stayUnknown, ...byArranging, find: unmet('stay') },
  {
    name: 'support.no-safe-place',
    obstacle: 'OB-B08',
    because: texts.noSafePlace,
    ...byArranging,
    find: (_stream, support) => {
      const roof = support.needs.find(({ need }) => need === 'roof');
      return support.missed
        .filter(({ need }) => need === 'roof')
        .map(({ act, at }) => ({
          of: act,
          under: support.case,
          about: { kind: 'person', id: support.person },
          threatensFrom: at,
          arisesAt: at,
          endedOn: roof ? endedOn(roof, support) : null,
          facts: { alias: support.alias },
        }));
    },
  },
  {
    // The person may leave, and be helped to. What is at risk is the case, which this agency does not know: so nothing is asked.
    name: 'support.leaves',
    obstacle: 'OB-B09',
    because: texts.leaves,
    removedBy: null,
    isAsked: false,
    find: (_stream, { departure, alias, case: under, person }) =>
      departure === null
        ? []
        : [
            {
              under,
              about: { kind: 'person', id: person },
              threatensFrom: departure.at,
              arisesAt: departure.departure === 'left' ? departure.at : departure.endsAt,
              endedOn: departure.departure === 'stays' ? departure.at : null,
              facts: { alias },
            },
          ],
  },
];

/** Days in which a person for whom a reflection period is considered should have been informed of it: a choice of this system. */
const daysToTell = 2;
const daysToAsk = 2;

const ofPeriod = ({ alias, case: under }: Period) => ({ under, facts: { alias } });

/** When it ended, by the day: what is over has no obstacle. */
const whenOver = ({ endedOn }: Period): string | null => (endedOn === null ? null : startOfDay(endedOn));

/** The earliest of the days that were written: what is said of a day holds from its beginning. */
const firstOf = (...days: readonly (string | null)[]): string | null => {
  const known = days.filter((day) => day !== null).sort();
  return known[0] === undefined ? null : startOfDay(known[0]);
};

/** Obstacles to the reflection period, in the agency that considers it and in the one that is asked to apply. */
export const periodDetectors: readonly Detector<Period>[] = [
  {
    name: 'period.not-offered',
    obstacle: 'OB-B06',
    because: texts.notOffered,
    removedBy: 'reflection-period.inform',
    isAsked: false,
    find: (_stream, period) =>
      period.request !== null
        ? []
        : [
            {
              ...ofPeriod(period),
              threatensFrom: period.beganAt,
              arisesAt: daysLater(period.beganAt, daysToTell),
              endedOn: firstOf(period.informedOn, period.askedOn, period.appliedOn) ?? whenOver(period),
            },
          ],
  },
  {
    name: 'period.told-without-interpreter',
    obstacle: 'OB-B03',
    because: texts.toldWithoutInterpreter,
    removedBy: 'reflection-period.inform',
    isAsked: false,
    find: (_stream, period) =>
      period.informedOn !== null && period.informedWith === 'none'
        ? [
            {
              ...ofPeriod(period),
              threatensFrom: startOfDay(period.informedOn),
              arisesAt: startOfDay(period.informedOn),
              endedOn: whenOver(period),
              // Once it is asked or applied for, the person is not informed again: what was said badly stays said.
              ...((period.askedOn ?? period.appliedOn) ? { removedBy: null } : {}),
            },
          ]
        : [],
  },
  {
    name: 'period.not-asked-for',
    obstacle: 'OB-B06',
    because: texts.notAskedFor,
    removedBy: 'reflection-period.request',
    isAsked: false,
    find: (_stream, period) =>
      period.request !== null || period.wishedOn === null
        ? []
        : [
            {
              ...ofPeriod(period),
              threatensFrom: startOfDay(period.wishedOn),
              arisesAt: daysLater(startOfDay(period.wishedOn), daysToAsk),
              endedOn: firstOf(period.askedOn, period.appliedOn) ?? whenOver(period),
            },
          ],
  },
  {
    name: 'period.not-applied-for',
    obstacle: 'OB-B06',
    because: texts.notAppliedFor,
    removedBy: 'reflection-period.apply',
    isAsked: true,
    find: (_stream, period) =>
      period.request === null
        ? []
        : [
            {
              ...ofPeriod(period),
              threatensFrom: period.beganAt,
              arisesAt: daysLater(period.beganAt, daysToAsk),
              endedOn: firstOf(period.appliedOn) ?? whenOver(period),
            },
          ],
  },
];

export const supportObstacles = obstaclesIn('person', supportDetectors);
export const periodObstacles = obstaclesIn('reflection-period', periodDetectors);
