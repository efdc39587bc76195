import type { Message } from '../../../../kernel/message.ts';
import type { DeclineReason, Result, WithdrawReason } from '../../replies/schema.ts';

/** Why a unit declines, in words. */
export const declineWords: Readonly<Record<DeclineReason, Message>> = {
  'no-place': /*i18n*/ {
    id: 'suspicion.decline.no-place',
    message: 'No place that fits',
    comment: 'Why a unit declines what was handed over.',
  },
  'not-our-area': /*i18n*/ {
    id: 'suspicion.decline.not-our-area',
    message: 'Another municipality or region is responsible',
    comment: 'Why a unit declines what was handed over.',
  },
  'not-our-mandate': /*i18n*/ {
    id: 'suspicion.decline.not-our-mandate',
    message: 'Outside our mandate',
    comment: 'Why a unit declines what was handed over.',
  },
  'not-our-language': /*i18n*/ {
    id: 'suspicion.decline.not-our-language',
    message: 'No interpreter or staff for the language',
    comment: 'Why a unit declines what was handed over.',
  },
  'conflict-of-interest': /*i18n*/ {
    id: 'suspicion.decline.conflict-of-interest',
    message: 'Conflict of interest in the unit',
    comment: 'Why a unit declines what was handed over. No details are asked for.',
  },
  'no-one-on-duty': /*i18n*/ {
    id: 'suspicion.decline.no-one-on-duty',
    message: 'No staff available in time',
    comment: 'Why a unit declines what was handed over.',
  },
  other: /*i18n*/ {
    id: 'suspicion.decline.other',
    message: 'Another reason',
    comment: 'Why a unit declines what was handed over; it is written in words.',
  },
};

/** What became of the person, in words. */
export const resultWords: Readonly<Record<Result, Message>> = {
  'safe-place': /*i18n*/ {
    id: 'suspicion.result.safe-place',
    message: 'The person has a safe place to stay',
    comment: 'What became of a person who was handed over.',
  },
  'support-begun': /*i18n*/ {
    id: 'suspicion.result.support-begun',
    message: 'Support has started',
    comment: 'What became of a person who was handed over.',
  },
  advice: /*i18n*/ {
    id: 'suspicion.result.advice',
    message: 'The person received advice',
    comment: 'What became of a person who was handed over.',
  },
  'referred-on': /*i18n*/ {
    id: 'suspicion.result.referred-on',
    message: 'Another organisation helps the person',
    comment: 'What became of a person who was handed over.',
  },
  'went-home': /*i18n*/ {
    id: 'suspicion.result.went-home',
    message: 'The person has travelled home',
    comment: 'What became of a person who was handed over.',
  },
  'declined-help': /*i18n*/ {
    id: 'suspicion.result.declined-help',
    message: 'The person did not want help now',
    comment: 'What became of a person who was handed over.',
  },
  'not-reached': /*i18n*/ {
    id: 'suspicion.result.not-reached',
    message: 'The person could not be reached again',
    comment: 'What became of a person who was handed over.',
  },
};

/** Why the sender withdraws, in words. */
export const withdrawWords: Readonly<Record<WithdrawReason, Message>> = {
  'consent-withdrawn': /*i18n*/ {
    id: 'suspicion.withdraw.consent-withdrawn',
    message: 'The person has withdrawn the consent',
    comment: 'Why a hand-over is withdrawn.',
  },
  'help-arranged': /*i18n*/ {
    id: 'suspicion.withdraw.help-arranged',
    message: 'Help has been arranged in another way',
    comment: 'Why a hand-over is withdrawn.',
  },
  'sent-elsewhere': /*i18n*/ {
    id: 'suspicion.withdraw.sent-elsewhere',
    message: 'Another unit has been asked',
    comment: 'Why a hand-over is withdrawn.',
  },
  mistake: /*i18n*/ {
    id: 'suspicion.withdraw.mistake',
    message: 'Handed over by mistake',
    comment: 'Why a hand-over is withdrawn.',
  },
};
