import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { announce } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import type { WorkItem } from '../../tasks/public.ts';
import { workQuery } from '../../tasks/ui/public.tsx';
import { useSee } from './api.ts';
import { HowTold } from './how-told.tsx';
import * as texts from './messages.ts';
import { NoticeRow } from './notice-row.tsx';
import './notices.css';

/** What waits for a person and what was answered, the unread first; and how they want to be told. Nothing is only here. */
export default function NoticesPage(): ReactElement {
  const say = useText();
  const work = useInfiniteQuery(workQuery());
  const see = useSee();
  const [failed, setFailed] = useState(false);
  const items = work.data?.pages.flatMap((page) => page.items.filter(({ stage }) => stage !== null));
  const unread = items?.filter((item) => item.unread) ?? [];

  const seeAll = async (): Promise<void> => {
    setFailed(false);
    try {
      await see(unread);
      announce(say(texts.didSeeAll));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="reading notices">
      <div className="page-head">
        <div>
          <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
        </div>
        {unread.length > 0 && <Button onClick={() => void seeAll()}>{say(texts.seeAll)}</Button>}
      </div>
      {failed && <p className="field-error">{say(texts.notSeen)}</p>}
      {!items && <FetchState of={work} lines={5} />}
      {items?.length === 0 && <p className="unknown">{say(texts.empty)}</p>}
      {items && (
        <>
          <Lane title={say(texts.needsYou)} items={items.filter(({ stage }) => stage !== 'answered')} see={see} />
          <Lane title={say(texts.answers)} items={items.filter(({ stage }) => stage === 'answered')} see={see} />
        </>
      )}
      {work.hasNextPage && (
        <p className="actions">
          <Button onClick={() => void work.fetchNextPage()}>{say(texts.more)}</Button>
        </p>
      )}
      <HowTold />
    </div>
  );
}

function Lane(props: {
  title: string;
  items: readonly WorkItem[];
  see: (items: readonly WorkItem[]) => Promise<void>;
}): ReactElement | null {
  const { title, items, see } = props;
  if (items.length === 0) return null;
  const inOrder = [...items.filter(({ unread }) => unread), ...items.filter(({ unread }) => !unread)];
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="rows">
        {inOrder.map((item) => (
          // A mark that did not arrive is unread the next time too.
          <NoticeRow key={item.id} item={item} onOpen={() => void see([item]).catch(() => undefined)} />
        ))}
      </ul>
    </section>
  );
}
