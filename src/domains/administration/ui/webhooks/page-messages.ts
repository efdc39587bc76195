/** Texts of the page of one webhook. */
import type { Message } from '../../../../kernel/message.ts';
import type { DeliveryShown } from '../../webhooks/shapes.ts';

export const toAll = /*i18n*/ {
  id: 'administration-webhook.to-all',
  message: 'All webhooks',
  comment: 'Link back to the list.',
};
export const notFound = /*i18n*/ {
  id: 'administration-webhook.not-found',
  message: 'Webhook',
  comment: 'Heading where there is none of this address.',
};
export const secretLabel = /*i18n*/ {
  id: 'administration-webhook.secret-label',
  message: 'Secret',
  comment: 'Label of a line: whether one secret is valid or two.',
};
export const secretOne = /*i18n*/ {
  id: 'administration-webhook.secret-one',
  message: 'One is valid',
  comment: 'Secrets of a webhook.',
};
export const secretTwo = /*i18n*/ {
  id: 'administration-webhook.secret-two',
  message: 'Two are valid until {at}: each delivery is signed with both',
  comment: 'Secrets of a webhook while one is replaced.',
};
export const test = /*i18n*/ {
  id: 'administration-webhook.test',
  message: 'Send a test event',
  comment: 'Button.',
};
export const testNote = /*i18n*/ {
  id: 'administration-webhook.test-note',
  message: 'Its outcome is among the deliveries below some seconds later.',
  comment: 'Under the button that sends a test event.',
};
export const testSent = /*i18n*/ {
  id: 'administration-webhook.test-sent',
  message: 'The test event is on its way.',
  comment: 'Note.',
};
export const change = /*i18n*/ {
  id: 'administration-webhook.change',
  message: 'Change the webhook',
  comment: 'Summary.',
};
export const save = /*i18n*/ { id: 'administration-webhook.save', message: 'Save', comment: 'Button.' };
export const changed = /*i18n*/ { id: 'administration-webhook.changed', message: 'Webhook changed.', comment: 'Note.' };
export const pause = /*i18n*/ { id: 'administration-webhook.pause', message: 'Pause', comment: 'Summary and button.' };
export const pauseText = /*i18n*/ {
  id: 'administration-webhook.pause-text',
  message: 'Nothing is sent while it is paused. Events are kept and are sent when it is resumed.',
  comment: 'Before the button that pauses.',
};
export const pausedNote = /*i18n*/ {
  id: 'administration-webhook.paused-note',
  message: 'Webhook paused.',
  comment: 'Note.',
};
export const resume = /*i18n*/ {
  id: 'administration-webhook.resume',
  message: 'Resume',
  comment: 'Summary and button.',
};
export const resumeText = /*i18n*/ {
  id: 'administration-webhook.resume-text',
  message: 'Events that were kept are sent at once.',
  comment: 'Before the button that resumes.',
};
export const resumedNote = /*i18n*/ {
  id: 'administration-webhook.resumed-note',
  message: 'Webhook resumed.',
  comment: 'Note.',
};
export const replace = /*i18n*/ {
  id: 'administration-webhook.replace',
  message: 'Replace the secret',
  comment: 'Summary and button.',
};
export const replaceText = /*i18n*/ {
  id: 'administration-webhook.replace-text',
  message:
    'The new secret is shown once. The current one stays valid for seven days, so that the other system can be changed in time. Any older secret stops working at once.',
  comment: 'Before the button that replaces the secret.',
};
export const replaced = /*i18n*/ {
  id: 'administration-webhook.replaced',
  message: 'Secret replaced.',
  comment: 'Note.',
};
export const end = /*i18n*/ {
  id: 'administration-webhook.end',
  message: 'End the webhook',
  comment: 'Summary and button.',
};
export const endText = /*i18n*/ {
  id: 'administration-webhook.end-text',
  message: 'Nothing more is sent, and deliveries that wait or have failed are dropped. It cannot be used again.',
  comment: 'Before the button that ends a webhook.',
};
export const endedNote = /*i18n*/ {
  id: 'administration-webhook.ended-note',
  message: 'Webhook ended.',
  comment: 'Note.',
};
export const deliveries = /*i18n*/ {
  id: 'administration-webhook.deliveries',
  message: 'Deliveries',
  comment: 'Heading and caption.',
};
export const deliveriesNote = /*i18n*/ {
  id: 'administration-webhook.deliveries-note',
  message:
    'Failed deliveries come first, then waiting ones, then the newest: 100 at most. CAPE makes up to 16 attempts over two to four days. After that the delivery has failed, and stays here until it is sent again or dropped, for 90 days at most. What was delivered or dropped is kept for 30 days.',
  comment: 'Under the heading Deliveries.',
};
export const noDeliveries = /*i18n*/ {
  id: 'administration-webhook.no-deliveries',
  message: 'Nothing has been sent yet.',
  comment: 'Empty list.',
};
export const reload = /*i18n*/ {
  id: 'administration-webhook.reload',
  message: 'Refresh the list',
  comment: 'Button: asks again how deliveries stand.',
};
export const deliveryColumns = [
  /*i18n*/ { id: 'administration-webhook.col-event', message: 'Event', comment: 'Column: kind of event and matter.' },
  /*i18n*/ { id: 'administration-webhook.col-happened', message: 'Happened', comment: 'Column: when.' },
  /*i18n*/ { id: 'administration-webhook.col-delivery', message: 'Delivery', comment: 'Column: its state.' },
  /*i18n*/ { id: 'administration-webhook.col-tries', message: 'Tries', comment: 'Column: how many.' },
  /*i18n*/ { id: 'administration-webhook.col-outcome', message: 'Last try', comment: 'Column: outcome and when.' },
  /*i18n*/ { id: 'administration-webhook.col-id', message: 'Id', comment: 'Column: the id that the receiver got.' },
] as const;
export const deliveryStates: Readonly<Record<DeliveryShown['state'], Message>> = {
  waiting: /*i18n*/ { id: 'administration-webhook.waiting', message: 'Waiting', comment: 'State of a delivery.' },
  delivered: /*i18n*/ { id: 'administration-webhook.delivered', message: 'Delivered', comment: 'State of a delivery.' },
  dead: /*i18n*/ { id: 'administration-webhook.dead', message: 'Failed', comment: 'State of a delivery.' },
  dropped: /*i18n*/ { id: 'administration-webhook.dropped', message: 'Dropped', comment: 'State of a delivery.' },
};
export const outcomeNames: Readonly<Record<DeliveryShown['tried'][number]['outcome'], Message>> = {
  delivered: /*i18n*/ {
    id: 'administration-webhook.outcome-delivered',
    message: 'Accepted ({status})',
    comment: 'Outcome of a try; {status} is a number of HTTP such as 204.',
  },
  refused: /*i18n*/ {
    id: 'administration-webhook.outcome-refused',
    message: 'The receiver answered with an error ({status})',
    comment: 'Outcome of a try; {status} is a number of HTTP such as 503.',
  },
  redirected: /*i18n*/ {
    id: 'administration-webhook.outcome-redirected',
    message: 'The receiver redirected to another address ({status}). Redirects are not followed.',
    comment: 'Outcome of a try; {status} is a number of HTTP such as 307.',
  },
  'timed-out': /*i18n*/ {
    id: 'administration-webhook.outcome-timed-out',
    message: 'No answer within ten seconds',
    comment: 'Outcome of a try.',
  },
  unreachable: /*i18n*/ {
    id: 'administration-webhook.outcome-unreachable',
    message: 'The receiver could not be reached, or its answer could not be read',
    comment: 'Outcome of a try.',
  },
  untrusted: /*i18n*/ {
    id: 'administration-webhook.outcome-untrusted',
    message: 'The certificate of the receiver is not valid',
    comment: 'Outcome of a try.',
  },
  blocked: /*i18n*/ {
    id: 'administration-webhook.outcome-blocked',
    message: 'The address is inside a network that the operator has not allowed (CAPE_WEBHOOK_HOSTS)',
    comment: 'Outcome of a try. CAPE_WEBHOOK_HOSTS is a setting and is not translated.',
  },
};
export const triedAt = /*i18n*/ {
  id: 'administration-webhook.tried-at',
  message: '{at}, took {took, number} ms',
  comment: 'Under the outcome of a try. {at} is a date with time; ms: milliseconds.',
};
export const earlierTries = /*i18n*/ {
  id: 'administration-webhook.earlier-tries',
  message: '{count, plural, one {One earlier try} other {# earlier tries}}',
  comment: 'Opens the list of tries before the last.',
};
export const notTried = /*i18n*/ {
  id: 'administration-webhook.not-tried',
  message: 'Not tried yet',
  comment: 'Outcome of a delivery.',
};
export const sendAgain = /*i18n*/ {
  id: 'administration-webhook.send-again',
  message: 'Send again',
  comment: 'Button beside a failed delivery.',
};
export const sentAgain = /*i18n*/ {
  id: 'administration-webhook.sent-again',
  message: 'The delivery is being sent again.',
  comment: 'Note.',
};
export const drop = /*i18n*/ {
  id: 'administration-webhook.drop',
  message: 'Drop',
  comment: 'Button beside a delivery that failed or waits.',
};
export const dropped = /*i18n*/ {
  id: 'administration-webhook.dropped-note',
  message: 'Delivery dropped.',
  comment: 'Note.',
};
export const history = /*i18n*/ {
  id: 'administration-webhook.history',
  message: 'History',
  comment: 'Heading: what was changed by whom.',
};
