import type { LinePoint } from '../../../kernel/act.ts';
import type { TaskReader } from '../../../kernel/define-task.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { taskMessages } from '../task-messages.ts';
import { type LineStep, lineOf } from './escalation.ts';
import { windowAfter } from './safe-window.ts';

const icons = { 'handed-over': 'paper-plane-tilt', due: 'warning', 'next-level': 'stairs', reach: 'phone' } as const;

/** The line of management in words, as of now: what has happened, and what will while it is not acknowledged. */
export function managementLine(
  of: Parameters<typeof lineOf>[0],
  { now, language, say, calendar }: Pick<TaskReader, 'now' | 'language' | 'say' | 'calendar'>,
): LinePoint[] {
  const words = (kind: LineStep['kind'], isPast: boolean, next: string): string => {
    switch (kind) {
      case 'handed-over':
        return say(taskMessages.lineHandedOver);
      case 'due':
        return say(isPast ? taskMessages.lineLate : taskMessages.lineDue);
      case 'next-level':
        return say(isPast ? taskMessages.lineWentUp : taskMessages.lineGoesUp);
      case 'reach':
        return say(taskMessages.lineReach, { date: next });
    }
  };
  return lineOf(of, now, calendar).map(({ kind, at, until }) => {
    const after = of.contact && until ? windowAfter(of.contact, { from: at, to: until }, calendar.zone).from : null;
    const next = after ? formatsFor(language, calendar.zone).weekday(new Date(after)) : '';
    return { at, until, icon: icons[kind], text: words(kind, Date.parse(at) <= now.getTime(), next) };
  });
}
