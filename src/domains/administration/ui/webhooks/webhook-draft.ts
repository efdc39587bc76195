import { type DraftError, missing, textErrors } from '../../../../web/form/draft-error.ts';
import type { EventKind } from '../../webhooks/webhook.ts';
import * as texts from './messages.ts';

/** A webhook as its form holds it. */
export type WebhookDraft = { readonly name: string; readonly address: string; readonly kinds: readonly string[] };

export const emptyWebhook: WebhookDraft = { name: '', address: '', kinds: [] };

export const errorsInWebhook = ({ name, address, kinds }: WebhookDraft): DraftError[] => [
  ...textErrors('name', name, 60, texts.nameMissing),
  ...textErrors('address', address, 500, texts.addressMissing),
  ...(kinds.length > 0 ? [] : [missing('kinds', texts.kindsMissing)]),
];

export const saidIn = ({ name, address, kinds }: WebhookDraft) => ({
  name: name.trim(),
  address: address.trim(),
  kinds: kinds as readonly EventKind[],
});
