import clock from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import type { ReactElement } from 'react';
import { atNoon, daysBetween } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileShown } from '../../shown.ts';
import { decisionDue, decisionLate } from '../elements/board-messages.ts';

/** By when the decision is due, in days from the agency's current day. Nothing once it has been made. */
export function DueChip({ file }: { file: Pick<FileShown, 'decisionDue' | 'status' | 'today'> }): ReactElement | null {
  const say = useText();
  const { shortDay, inDays } = useFormats();
  const { decisionDue: due, status, today } = file;
  if (due === null || status === 'decided' || status === 'judged') return null;
  const days = daysBetween(today, due);
  const date = shortDay(atNoon(due), now());
  return (
    <Chip look={days <= 7 ? 'attention' : 'bare'} icon={clock}>
      {days < 0 ? say(decisionLate, { date }) : say(decisionDue, { date, inDays: inDays(days) })}
    </Chip>
  );
}
