import type { Message } from '../../../kernel/message.ts';
import type { ChangeState } from './compare-surveys.ts';
import type { ShareState } from './share-by-design.ts';

/** What can be shown of a share. */
export const shareStateTexts: Readonly<Record<ShareState, Message>> = {
  shown: /*i18n*/ {
    id: 'survey-results.share.shown',
    message: 'Share with interval',
    comment: 'At a result. No full stop.',
  },
  'number-only': /*i18n*/ {
    id: 'survey-results.share.number-only',
    message: 'Fewer than ten answers: number only',
    comment: 'At a result. No full stop.',
  },
  suppressed: /*i18n*/ {
    id: 'survey-results.share.suppressed',
    message: 'Not shown, so that no person can be recognised',
    comment: 'At a result. No full stop.',
  },
  'open-link': /*i18n*/ {
    id: 'survey-results.share.open-link',
    message: 'Answers by an open link: no share of all, no interval',
    comment: 'At a result. No full stop.',
  },
  'few-units': /*i18n*/ {
    id: 'survey-results.share.few-units',
    message: 'Too few units for an interval',
    comment: 'At a result. No full stop.',
  },
  'few-in-class': /*i18n*/ {
    id: 'survey-results.share.few-in-class',
    message: 'Too few answers in one part for weights',
    comment: 'At a result. No full stop.',
  },
};

/** What changed from one round to the next. */
export const changeStateTexts: Readonly<Record<ChangeState, Message>> = {
  higher: /*i18n*/ {
    id: 'survey-results.change.higher',
    message: 'Higher',
    comment: 'At a result. No full stop.',
  },
  lower: /*i18n*/ {
    id: 'survey-results.change.lower',
    message: 'Lower',
    comment: 'At a result. No full stop.',
  },
  'no-difference': /*i18n*/ {
    id: 'survey-results.change.no-difference',
    message: 'No difference shown',
    comment: 'At a result. No full stop.',
  },
  'too-early': /*i18n*/ {
    id: 'survey-results.change.too-early',
    message: 'Too early to say',
    comment: 'At a result. No full stop.',
  },
  'not-shown': /*i18n*/ {
    id: 'survey-results.change.not-shown',
    message: 'Not shown',
    comment: 'At a result. No full stop.',
  },
  'not-comparable': /*i18n*/ {
    id: 'survey-results.change.not-comparable',
    message: 'Not comparable',
    comment: 'At a result. No full stop.',
  },
};
