import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { deliveryStates } from './delivery.ts';
import { EventKind, eventKinds } from './webhook.ts';

const outcomes = ['delivered', 'refused', 'redirected', 'timed-out', 'unreachable', 'untrusted', 'blocked'] as const;

const WebhookShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  address: z.string(),
  kinds: z.array(EventKind),
  state: z.enum(['in-use', 'paused', 'ended']),
  madeAt: Instant,
  /** Until when each delivery is signed with the secret before as well; null where there is none. */
  earlierUntil: Instant.nullable(),
  waiting: z.int(),
  dead: z.int(),
  deliveredAt: Instant.nullable(),
});
export type WebhookShown = z.infer<typeof WebhookShown>;

const DeliveryShown = z.strictObject({
  id: Uuid,
  event: z.enum([...eventKinds, 'webhook.test']),
  matter: z.string().nullable(),
  happenedAt: Instant,
  state: z.enum(deliveryStates),
  tries: z.int(),
  /** Each try that is kept, the newest first: of the receiver's answer the status alone, and how many milliseconds it took. */
  tried: z.array(z.strictObject({ at: Instant, outcome: z.enum(outcomes), status: z.int().nullable(), took: z.int() })),
});
export type DeliveryShown = z.infer<typeof DeliveryShown>;

export const WebhookList = z.strictObject({ items: z.array(WebhookShown), visibility: Visibility });
export type WebhookList = z.infer<typeof WebhookList>;

export const WebhookPage = z.strictObject({
  webhook: WebhookShown,
  /** What failed and what waits first, then the newest, a hundred in all. */
  deliveries: z.array(DeliveryShown),
  timeline: z.array(
    ActEvent.extend({ changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })) }),
  ),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type WebhookPage = z.infer<typeof WebhookPage>;

export const WebhookAnswer = z.strictObject({ page: WebhookPage, receipt: Receipt });
export type WebhookAnswer = z.infer<typeof WebhookAnswer>;
/** The secret itself is there in the first answer only. */
export const WebhookSecretAnswer = z.strictObject({
  page: WebhookPage,
  secret: z.string().nullable(),
  receipt: Receipt,
});
export type WebhookSecretAnswer = z.infer<typeof WebhookSecretAnswer>;
