import type { Message } from '../../../../kernel/message.ts';
import type { TextStanding } from '../../texts/standing.ts';

/** How a translated text stands. */
export const standingNames = {
  missing: /*i18n*/ { id: 'worker-text.standing.missing', message: 'Missing', comment: 'State of a translated text' },
  draft: /*i18n*/ { id: 'worker-text.standing.draft', message: 'Draft', comment: 'State of a translated text' },
  reviewed: /*i18n*/ {
    id: 'worker-text.standing.reviewed',
    message: 'Reviewed',
    comment: 'State of a translated text: a second person approved it; it is not signed yet',
  },
  signed: /*i18n*/ { id: 'worker-text.standing.signed', message: 'Signed', comment: 'State of a translated text' },
  changed: /*i18n*/ {
    id: 'worker-text.standing.changed',
    message: 'Changed since signed',
    comment: 'State of a translated text: the original was changed after it was signed',
  },
  withdrawn: /*i18n*/ {
    id: 'worker-text.standing.withdrawn',
    message: 'Withdrawn',
    comment: 'State of a translated text: what was signed is no longer official',
  },
} satisfies Record<TextStanding, Message>;

export const newerWaits = /*i18n*/ {
  id: 'worker-text.newer-waits',
  message: 'A newer version is not signed',
  comment: 'Beside the state of a signed text',
};
export const asksChange = /*i18n*/ {
  id: 'worker-text.asks-change',
  message: 'A reviewer asks for a change',
  comment: 'Beside the state of a text',
};
