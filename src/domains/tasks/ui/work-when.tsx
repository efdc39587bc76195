import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { wallDaysBetween } from '../../../web/wall-clock.ts';
import type { WorkItem } from '../schema.ts';
import * as texts from './messages.ts';

/** The date of a matter and how far away it is; of an answer, when it came. No date is a word: neither zero nor past. */
export function WorkWhen({ item }: { item: Pick<WorkItem, 'dueAt' | 'answeredAt'> }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const { dueAt, answeredAt } = item;
  if (answeredAt !== null) {
    const at = new Date(answeredAt);
    return (
      <p className="when">
        <time dateTime={answeredAt}>{formats.weekday(at)}</time>
        <span>{formats.time(at)}</span>
      </p>
    );
  }
  if (dueAt === null) {
    return (
      <p className="when">
        {say(texts.dateUnknown)}
        <span>{say(texts.dateUnknownNote)}</span>
      </p>
    );
  }
  const due = new Date(dueAt);
  const days = wallDaysBetween(now(), due);
  return (
    <p className="when">
      <time dateTime={dueAt}>{days === 0 ? say(texts.today, { time: formats.time(due) }) : formats.weekday(due)}</time>
      <span>{days === 0 ? formats.weekday(due) : formats.inDays(days)}</span>
    </p>
  );
}
