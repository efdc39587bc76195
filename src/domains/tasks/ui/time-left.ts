import type { Message, MessageValues } from '../../../kernel/message.ts';
import * as texts from './messages.ts';

/** How long until something is due, in the largest unit that is still exact enough to act on. */
export function timeLeft(
  dueAt: Date,
  now: Date,
): { readonly text: Message; readonly values: MessageValues } | 'overdue' {
  const minutes = Math.ceil((dueAt.getTime() - now.getTime()) / 60_000);
  if (minutes <= 0) return 'overdue';
  if (minutes < 120) return { text: texts.minutesLeft, values: { count: minutes } };
  if (minutes < 48 * 60) return { text: texts.hoursLeft, values: { count: Math.floor(minutes / 60) } };
  return { text: texts.daysLeft, values: { count: Math.floor(minutes / 1440) } };
}
