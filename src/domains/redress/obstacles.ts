import { endOfDay, startOfDay } from '../../kernel/dates.ts';
import { type Detector, daysLater, obstaclesIn } from '../../kernel/obstacle.ts';
import type { Claim } from './claim.ts';
import { liableSectors } from './contractor-liability.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';

/** Days within which something should stand in a claim, and somebody besides the employer have been looked at: choices of this system. */
const daysToClaim = 30;

/** What stands in the way of the money: nothing claimed, nobody asked, nothing paid, or paid for silence. */
export const claimDetectors: readonly Detector<Claim>[] = [
  {
    name: 'claim.nothing-claimed',
    obstacle: 'OB-F01',
    because: texts.nothingClaimed,
    removedBy: 'claim.line',
    isAsked: false,
    find: (_stream, { caseId, openedAt, lines }) =>
      lines.length > 0
        ? []
        : [{ under: caseId, threatensFrom: openedAt, arisesAt: daysLater(openedAt, daysToClaim), endedOn: null }],
  },
  {
    name: 'claim.not-paid',
    obstacle: 'OB-F02',
    because: texts.notPaid,
    removedBy: 'claim.receive',
    isAsked: true,
    find: (_stream, { caseId, notices, received }) =>
      notices
        .filter(({ reached, exempt }) => !exempt && received < reached)
        .map(({ notice, day, payBy }) => ({
          of: notice,
          under: caseId,
          threatensFrom: startOfDay(day),
          arisesAt: endOfDay(payBy),
          endedOn: null,
        })),
  },
  {
    name: 'claim.only-employer',
    obstacle: 'OB-C12',
    because: texts.onlyEmployer,
    removedBy: 'claim.payer',
    isAsked: false,
    find: (_stream, { caseId, openedAt, sector, payers, notices }) =>
      !liableSectors.includes(sector) || notices.length > 0 || payers.some(({ kind }) => kind !== 'employer')
        ? []
        : [{ under: caseId, threatensFrom: openedAt, arisesAt: daysLater(openedAt, daysToClaim), endedOn: null }],
  },
  {
    name: 'claim.silence-asked',
    obstacle: 'OB-B11',
    because: texts.silenceAsked,
    removedBy: 'claim.settle',
    isAsked: false,
    find: (_stream, { caseId, offers }) =>
      offers
        .filter(({ asksSilence, answer }) => asksSilence && answer !== 'refused')
        .map(({ offer, day, answer, answeredOn }) => ({
          of: offer,
          under: caseId,
          threatensFrom: startOfDay(day),
          arisesAt: answeredOn === null ? null : startOfDay(answeredOn),
          endedOn: null,
          // What was settled is settled; the offence is pursued all the same.
          ...(answer === null ? {} : { removedBy: null }),
        })),
  },
];

export const claimObstacles = obstaclesIn('claim', claimDetectors);
