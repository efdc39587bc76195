/** Texts of the pages of webhooks. */
import type { Message } from '../../../../kernel/message.ts';
import type { DeliveryShown, WebhookShown } from '../../webhooks/shapes.ts';

export const lead = /*i18n*/ {
  id: 'administration-webhook.lead',
  message:
    'A webhook notifies another system of your agency that something has happened here: what kind of event, about what kind of matter, and when. It never says which matter, who it is about or what was written. To see that, a person has to sign in to CAPE.',
  comment: 'Under the heading Webhooks.',
};
export const columns = [
  /*i18n*/ { id: 'administration-webhook.col-name', message: 'System', comment: 'Column: name and address.' },
  /*i18n*/ { id: 'administration-webhook.col-kinds', message: 'Events', comment: 'Column: which kinds of events.' },
  /*i18n*/ { id: 'administration-webhook.col-state', message: 'State', comment: 'Column.' },
  /*i18n*/ { id: 'administration-webhook.col-waiting', message: 'Waiting', comment: 'Column: how many deliveries.' },
  /*i18n*/ { id: 'administration-webhook.col-dead', message: 'Failed', comment: 'Column: how many deliveries.' },
  /*i18n*/ { id: 'administration-webhook.col-last', message: 'Last delivered', comment: 'Column: when, or never.' },
] as const;
export const none = /*i18n*/ {
  id: 'administration-webhook.none',
  message: 'There is no webhook',
  comment: 'Empty list.',
};
export const noneText = /*i18n*/ {
  id: 'administration-webhook.none-text',
  message: 'Add one when a system of your agency should know that something has happened here.',
  comment: 'Empty list.',
};
export const kindNames: Readonly<Record<DeliveryShown['event'], Message>> = {
  'matter.arrived': /*i18n*/ {
    id: 'administration-webhook.matter-arrived',
    message: 'A matter arrived from another agency',
    comment: 'Kind of event that a webhook is told.',
  },
  'matter.answered': /*i18n*/ {
    id: 'administration-webhook.matter-answered',
    message: 'Another agency answered',
    comment: 'Kind of event that a webhook is told.',
  },
  'task.due': /*i18n*/ {
    id: 'administration-webhook.task-due',
    message: 'A task is due',
    comment: 'Kind of event that a webhook is told.',
  },
  'webhook.test': /*i18n*/ {
    id: 'administration-webhook.test-event',
    message: 'Test event',
    comment: 'Kind of event, sent by an administrator.',
  },
};
export const stateNames: Readonly<Record<WebhookShown['state'], Message>> = {
  'in-use': /*i18n*/ { id: 'administration-webhook.in-use', message: 'In use', comment: 'State of a webhook.' },
  paused: /*i18n*/ { id: 'administration-webhook.paused', message: 'Paused', comment: 'State of a webhook.' },
  ended: /*i18n*/ { id: 'administration-webhook.ended', message: 'Ended', comment: 'State of a webhook.' },
};
export const never = /*i18n*/ {
  id: 'administration-webhook.never',
  message: 'never',
  comment: 'Cell: nothing was delivered yet.',
};
export const add = /*i18n*/ {
  id: 'administration-webhook.add',
  message: 'Add a webhook',
  comment: 'Summary and button.',
};
export const name = /*i18n*/ { id: 'administration-webhook.name', message: 'Name', comment: 'Field.' };
export const nameHint = /*i18n*/ {
  id: 'administration-webhook.name-hint',
  message: 'The name of the receiving system, as your agency calls it. No names of people.',
  comment: 'Hint.',
};
export const nameMissing = /*i18n*/ {
  id: 'administration-webhook.name-missing',
  message: 'Write the name of the system.',
  comment: 'Error.',
};
export const address = /*i18n*/ { id: 'administration-webhook.address', message: 'Address', comment: 'Field.' };
export const addressHint = /*i18n*/ {
  id: 'administration-webhook.address-hint',
  message: 'Begins with https://. No user name, question mark or #: all administrators can read the address.',
  comment: 'Hint.',
};
export const addressMissing = /*i18n*/ {
  id: 'administration-webhook.address-missing',
  message: 'Write the address, such as https://system.example.org/cape.',
  comment: 'Error.',
};
export const kinds = /*i18n*/ {
  id: 'administration-webhook.kinds',
  message: 'Notify the system when',
  comment: 'Choices.',
};
export const kindsMissing = /*i18n*/ {
  id: 'administration-webhook.kinds-missing',
  message: 'Choose at least one kind of event.',
  comment: 'Error.',
};
export const sending = /*i18n*/ {
  id: 'administration-webhook.sending',
  message: 'Changing the webhook',
  comment: 'Label while it is sent.',
};
export const added = /*i18n*/ { id: 'administration-webhook.added', message: 'Webhook added.', comment: 'Note.' };
export const onceTitle = /*i18n*/ {
  id: 'administration-webhook.once-title',
  message: 'The secret for {name}',
  comment: 'Heading over a secret that was just made.',
};
export const onceText = /*i18n*/ {
  id: 'administration-webhook.once-text',
  message:
    'The secret is shown only now. Put it into the receiving system, which uses it to check that an event comes from CAPE. If it is lost, replace it.',
  comment: 'Under a secret that was just made.',
};
export const gone = /*i18n*/ {
  id: 'administration-webhook.gone',
  message: 'The secret was shown once and cannot be shown again. Replace it to get a new one.',
  comment: 'In place of a secret that was made before.',
};
