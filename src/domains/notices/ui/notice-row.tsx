import { Link } from '@tanstack/react-router';
import { type ReactElement, useContext } from 'react';
import { now } from '../../../web/clock.ts';
import { useFormats } from '../../../web/formats.ts';
import { WorkKinds } from '../../../web/screens/work-kinds.ts';
import { useText } from '../../../web/text.tsx';
import { wallDaysBetween } from '../../../web/wall-clock.ts';
import type { WorkItem } from '../../tasks/public.ts';
import * as texts from './messages.ts';

/** One matter: that it is unread, what is asked or was answered, when, and the way to it. To open it is to have seen it. */
export function NoticeRow({ item, onOpen }: { item: WorkItem; onOpen: () => void }): ReactElement {
  const say = useText();
  const kind = useContext(WorkKinds)[item.about.kind];
  return (
    <li className={item.unread ? 'row unread' : 'row'}>
      <When item={item} />
      <div>
        {item.unread && <p className="unread-mark">{say(texts.unread)}</p>}
        {kind ? (
          <Link
            className="row-link"
            to={kind.path(item.about.id)}
            search={kind.search?.(item.about.id)}
            onClick={onOpen}
          >
            {item.title}
          </Link>
        ) : (
          <b>{item.title}</b>
        )}
        <p className="small quiet">{item.detail}</p>
      </div>
    </li>
  );
}

function When({ item: { dueAt, answeredAt } }: { item: WorkItem }): ReactElement {
  const say = useText();
  const { weekday, time, inDays } = useFormats();
  const at = answeredAt ?? dueAt;
  if (at === null) return <p className="when">{say(texts.noDate)}</p>;
  const day = new Date(at);
  return (
    <p className="when">
      <time dateTime={at}>{weekday(day)}</time>
      <span>{answeredAt === null ? inDays(wallDaysBetween(now(), day)) : time(day)}</span>
    </p>
  );
}
