import { daysLater } from '../../kernel/obstacle.ts';
import type { Instant } from '../../kernel/time/dates.ts';

/** Days after which a signal with indicators should have an officer responsible or be on its way to one: a choice of this system. */
export const daysToPassOn = 14;

/** By when an own signal with signs should have an officer responsible; null where it has, was disclosed, or shows nothing. */
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
