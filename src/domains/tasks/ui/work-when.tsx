import type { ReactElement } from 'react';
import { daysBetween } from '../../../kernel/wall-time.ts';
import { now } from '../../../web/clock.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import * as texts from './messages.ts';

/** The date of a matter and how far away it is. No date is a word: neither zero nor past. */
export function WorkWhen({ dueAt }: { dueAt: string | null }): ReactElement {
  const say = useText();
  const formats = useFormats();
  if (dueAt === null) {
    return (
      <p className="when">
        {say(texts.dateUnknown)}
        <span>{say(texts.dateUnknownNote)}</span>
      </p>
    );
  }
  const due = new Date(dueAt);
  const days = daysBetween(now(), due);
  return (
    <p className="when">
      <time dateTime={dueAt}>{days === 0 ? say(texts.today, { time: formats.time(due) }) : formats.weekday(due)}</time>
      <span>{days === 0 ? formats.weekday(due) : formats.inDays(days)}</span>
    </p>
  );
}
