import { type Detector, daysLater, obstaclesIn } from '../../../kernel/obstacle.ts';
import { endOfDay, startOfDay } from '../../../kernel/time/dates.ts';
import type { Claim } from '../claim.ts';
import { liableSectors } from '../contractor-liability.ts';
import { obstacleMessages as texts } from './obstacle-messages.ts';

/** Days within which a claim should have a line, and a payer besides the employer be considered: choices of this system. */
const daysToClaim = 30;

/** Obstacles to payment: nothing claimed, no one else asked, not paid in full, or paid for silence. */
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
    find: (_stream, { caseId, openedAt, sector, payers, notices, chainIsLiable }) =>
      !chainIsLiable ||
      !liableSectors.includes(sector) ||
      notices.length > 0 ||
      payers.some(({ kind }) => kind !== 'employer')
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
          // An answered offer cannot be answered again; the offence is pursued in any case.
          ...(answer === null ? {} : { removedBy: null }),
        })),
  },
];

export const claimObstacles = obstaclesIn('claim', claimDetectors);
