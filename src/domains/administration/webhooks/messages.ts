/** Texts of what is done to webhooks, and why it is refused. */
export const webhookMessages = {
  added: /*i18n*/ { id: 'webhook.added', message: 'Webhook added', comment: 'History: act webhook.add' },
  changed: /*i18n*/ { id: 'webhook.changed', message: 'Webhook changed', comment: 'History: act webhook.change' },
  paused: /*i18n*/ { id: 'webhook.paused', message: 'Webhook paused', comment: 'History: act webhook.set-paused' },
  resumed: /*i18n*/ { id: 'webhook.resumed', message: 'Webhook resumed', comment: 'History: act webhook.set-paused' },
  secretReplaced: /*i18n*/ {
    id: 'webhook.secret-replaced',
    message: 'Secret of the webhook replaced',
    comment: 'History: act webhook.replace-secret',
  },
  ended: /*i18n*/ { id: 'webhook.ended', message: 'Webhook ended', comment: 'History: act webhook.end' },
  tested: /*i18n*/ {
    id: 'webhook.tested',
    message: 'Test event sent to the webhook',
    comment: 'History: act webhook.test',
  },
  sentAgain: /*i18n*/ {
    id: 'webhook.sent-again',
    message: 'Failed delivery sent again',
    comment: 'History: act webhook.send-again',
  },
  dropped: /*i18n*/ { id: 'webhook.dropped', message: 'Delivery dropped', comment: 'History: act webhook.drop' },
  addressIsNone: /*i18n*/ {
    id: 'webhook.address-is-none',
    message:
      'This is not an address that events can be sent to. Write it with https, without a user name, a question mark or #, such as https://system.example.org/cape.',
    comment: 'Problem at a field: the address of a webhook',
  },
  addressNotSecure: /*i18n*/ {
    id: 'webhook.address-not-secure',
    message: 'Events are sent over https only. Write an address that begins with https://.',
    comment: 'Problem at a field: the address of a webhook',
  },
  addressIsHere: /*i18n*/ {
    id: 'webhook.address-is-here',
    message:
      'This address leads to the computer that CAPE runs on. Write the address of another system, or ask the operator to allow this host (CAPE_WEBHOOK_HOSTS).',
    comment: 'Problem at a field: the address of a webhook. CAPE_WEBHOOK_HOSTS is a setting and is not translated',
  },
  kindTwice: /*i18n*/ {
    id: 'webhook.kind-twice',
    message: 'The same kind of event is chosen twice. Choose each once.',
    comment: 'Problem at a field: what a webhook is told',
  },
  webhookHasEnded: /*i18n*/ {
    id: 'webhook.has-ended',
    message: 'This webhook has ended and is not changed. Add a new one if its system still needs one.',
    comment: 'Problem: a webhook that has ended is changed',
  },
  webhookIsPaused: /*i18n*/ {
    id: 'webhook.is-paused',
    message: 'This webhook is paused and nothing is sent to it. Resume it first.',
    comment: 'Problem: a test or a delivery is sent to a webhook that is paused',
  },
  sees: /*i18n*/ {
    id: 'webhook.sees',
    message:
      'Administrators of your agency ({agency}): which systems are notified, of what kinds of events, and when each notification was delivered',
    comment: 'What an administrator sees on the pages of webhooks. {agency} is the name of the agency',
  },
  doesNotSee: /*i18n*/ {
    id: 'webhook.does-not-see',
    message:
      'Which matter an event is about, who it is about or what was written: neither administrators nor the receiving system see that',
    comment: 'What an administrator does not see on the pages of webhooks; nor does the system that is told',
  },
  why: /*i18n*/ {
    id: 'webhook.why',
    message: 'Events leave CAPE without content. Every change is in the log with who, when, old and new.',
    comment: 'Why an administrator sees that on the pages of webhooks, and no more',
  },
  name: /*i18n*/ { id: 'webhook.name', message: 'name', comment: 'What was changed of a webhook' },
  address: /*i18n*/ { id: 'webhook.address', message: 'address', comment: 'What was changed of a webhook' },
  kinds: /*i18n*/ { id: 'webhook.kinds', message: 'events', comment: 'What was changed of a webhook' },
  deliveryIsSettled: /*i18n*/ {
    id: 'webhook.delivery-is-settled',
    message:
      'This delivery was already delivered or dropped, or is being sent now. Load the page again to see its state.',
    comment: 'Problem: a delivery is sent again or dropped that is not waiting for it',
  },
};
