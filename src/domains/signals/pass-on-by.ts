import type { Instant } from '../../kernel/dates.ts';
import { daysLater } from '../../kernel/obstacle.ts';

/** Days after which a signal with signs should have somebody responsible or be on its way to them: a choice of this system. */
export const daysToPassOn = 14;

/** By when an own signal with signs should be somebody's; null where it is, was passed on, or shows nothing. */
export const passOnBy = (signal: {
  readonly origin: 'own' | 'received';
  readonly registeredAt: Instant;
  readonly isOwned: boolean;
  readonly passedOn: number;
  readonly signs: number;
}): Instant | null =>
  signal.origin === 'received' || signal.passedOn > 0 || signal.isOwned || signal.signs === 0
    ? null
    : daysLater(signal.registeredAt, daysToPassOn);
