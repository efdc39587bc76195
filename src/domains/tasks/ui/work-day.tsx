import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { wallDaysBetween } from '../../../web/wall-clock.ts';
import type { WorkItem } from '../schema.ts';
import * as texts from './messages.ts';

type Dated = { readonly item: WorkItem; readonly due: Date; readonly days: number };

function dated(items: readonly WorkItem[], at: Date): Dated[] {
  return items.flatMap((item) => {
    if (item.dueAt === null) return [];
    const due = new Date(item.dueAt);
    return [{ item, due, days: wallDaysBetween(at, due) }];
  });
}

function Dates(props: { title: string; dates: readonly Dated[]; write: (due: Date) => string }): ReactElement | null {
  if (props.dates.length === 0) return null;
  return (
    <section className="block">
      <h2>{props.title}</h2>
      <dl className="pairs tight">
        {props.dates.map(({ item, due }) => (
          <div key={item.id}>
            <dt>{item.title}</dt>
            <dd className="nowrap">{props.write(due)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has a time today, and what comes within seven days. */
export function WorkDay({ items }: { items: readonly WorkItem[] }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const dates = dated(items, now());
  const today = dates.filter(({ days }) => days === 0);
  const week = dates.filter(({ days }) => days > 0 && days <= 7);
  return (
    <div className="not-phone">
      <Dates title={say(texts.dayToday)} dates={today} write={formats.time} />
      <Dates title={say(texts.dayWeek)} dates={week} write={formats.weekday} />
      {today.length + week.length === 0 && (
        <section className="block">
          <h2>{say(texts.dayWeek)}</h2>
          <p className="small quiet">{say(texts.dayNothing)}</p>
        </section>
      )}
    </div>
  );
}
