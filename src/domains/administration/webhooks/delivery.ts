import type { EventKind } from './webhook.ts';

/** *dead*: it was tried for days and is given up, until an administrator sends it again or drops it. */
export const deliveryStates = ['waiting', 'delivered', 'dead', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How often a delivery is tried. Between two tries is twice as long as before, from five seconds on: two to four days in all. */
export const mostTries = 16;

export type HookEvent = {
  readonly event: EventKind | 'webhook.test';
  /** The kind of matter; null where it is not known, or there is none. */
  readonly matter: string | null;
  readonly happenedAt: Date;
};

/** All that another system is told. The same bytes at each try. */
export const bodyOf = ({ event, matter, happenedAt }: HookEvent): string =>
  JSON.stringify({ type: event, timestamp: happenedAt.toISOString(), data: matter === null ? {} : { matter } });
