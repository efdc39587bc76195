import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, type ReactElement, Suspense, useContext, useRef, useState } from 'react';
import type { Message } from '../../../kernel/message.ts';
import type { Formats } from '../../../kernel/text/formats.ts';
import { useNow } from '../../../web/clock.ts';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { orLater } from '../../../web/components/state/fetched-later.tsx';
import { Freshness, useSettled } from '../../../web/components/state/freshness.tsx';
import { useFocusAfterAct } from '../../../web/focus-after-act.ts';
import { useFormats } from '../../../web/formats.ts';
import { moveFocus, useKeysOn, useShortcuts } from '../../../web/shortcuts.ts';
import { Rich, type Say, useText } from '../../../web/text.tsx';
import { useActor, useMay, useSession } from '../../access/ui/public.tsx';
import { isDanger } from '../merge.ts';
import { type WorkGroup, type WorkItem, workGroups } from '../schema.ts';
import { workQuery } from './api.ts';
import * as texts from './messages.ts';
import { WorkTop } from './public.tsx';
import { UrgentCard } from './urgent-card.tsx';
import { WorkBegin } from './work-begin.tsx';
import { WorkDay } from './work-day.tsx';
import { WorkEmpty } from './work-empty.tsx';
import { WorkRow } from './work-row.tsx';
import './work.css';

const MyDrafts = lazy(() => orLater(() => import('../../../web/drafts/my-drafts.tsx'), 'section'));

const groupTexts: Readonly<Record<WorkGroup, Message>> = {
  'answer-now': texts.groupAnswerNow,
  soon: texts.groupSoon,
  'left-lying': texts.groupLeftLying,
  waiting: texts.groupWaiting,
  answered: texts.groupAnswered,
  'no-date': texts.groupNoDate,
};

function leadOf(items: readonly WorkItem[], say: Say, formats: Formats): string {
  const urgent = items.filter(({ group }) => group === 'answer-now').length;
  const soon = items.filter(({ group }) => group === 'soon');
  if (urgent > 0) return say(texts.leadNow, { now: urgent, soon: soon.length });
  const next = soon[0]?.dueAt;
  if (next) return say(texts.leadSoon, { date: formats.longDate(new Date(next)) });
  return say(texts.leadNothing);
}

/** The first page: what has to be answered, by when, and by whom. */
export default function MyWork(): ReactElement {
  const say = useText();
  const formats = useFormats();
  const session = useSession();
  const actor = useActor();
  const top = useContext(WorkTop);
  const mayList = useMay('list.read');
  const at = useNow(15);
  const [scope, setScope] = useState('unit');
  const list = useRef<HTMLDivElement>(null);
  const work = useInfiniteQuery(workQuery());
  const { shown, newer } = useSettled(work, `work ${work.data?.pages.length ?? 0}`);
  useFocusAfterAct(list, shown);
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });

  const all = shown?.pages.flatMap(({ items }) => items);
  const items = all?.filter((item) => scope === 'unit' || item.mine);
  return (
    <div className="columns work">
      <div>
        <p className="identity">
          <time dateTime={at.toISOString()}>
            {say(texts.nowAt, { date: formats.longDate(at), time: formats.time(at) })}
          </time>
          <span>{scope === 'unit' ? say(texts.scopeUnit, { unit: session.unit.name }) : say(texts.scopeMine)}</span>
        </p>
        <div className="page-head">
          <div>
            <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
            {items && items.length > 0 && <p className="quiet work-lead">{leadOf(items, say, formats)}</p>}
            {items && mayList && <AsTable list="work" />}
          </div>
          {items && <WorkBegin first={!items.some(({ group }) => group === 'answer-now')} />}
        </div>
        {work.isError && shown && (
          <Freshness failed fetchedAt={work.dataUpdatedAt} newer={null} again={() => void work.refetch()} />
        )}
        <Freshness failed={false} fetchedAt={work.dataUpdatedAt} newer={newer} again={() => void work.refetch()} />
        <Suspense fallback={null}>
          {top.map(({ place, Body }) => (
            <Body key={place} />
          ))}
        </Suspense>
        {!shown && <FetchState of={work} lines={6} />}
        {items?.length === 0 && <WorkEmpty onlyMine={scope === 'mine'} anythingElse={(all?.length ?? 0) > 0} />}
        <div ref={list}>{items && workGroups.map((group) => <Group key={group} group={group} items={items} />)}</div>
        {work.hasNextPage && (
          <p className="actions work-more">
            <Button onClick={() => void work.fetchNextPage()}>{say(texts.more)}</Button>
          </p>
        )}
      </div>
      {items && (
        <aside aria-label={say(texts.dayLabel)} className="not-on-paper">
          <WorkDay items={items} />
          <section className="block">
            <ChoiceGroup
              id="work-scope"
              legendClass="block-legend"
              optional
              label={say(texts.show)}
              value={scope}
              onChange={setScope}
              lines={[
                { value: 'unit', label: say(texts.showUnit) },
                { value: 'mine', label: say(texts.showMine) },
              ]}
            />
            <KeysHint />
          </section>
          <Suspense fallback={null}>
            <MyDrafts actor={actor} />
          </Suspense>
        </aside>
      )}
    </div>
  );
}

function Group({ group, items }: { group: WorkGroup; items: readonly WorkItem[] }): ReactElement | null {
  const say = useText();
  const { number } = useFormats();
  const inGroup = items.filter((item) => item.group === group);
  const own = [...inGroup.filter(isDanger), ...inGroup.filter((item) => !isDanger(item))];
  if (own.length === 0) return null;
  const heading = `work-${group}`;
  const [first, ...rest] = own;
  const burns = group === 'answer-now' && first !== undefined;
  return (
    <section className="work-group" aria-labelledby={heading}>
      <h2 id={heading}>
        {say(groupTexts[group])} <span>{number(own.length)}</span>
      </h2>
      {group === 'left-lying' && <p className="small quiet">{say(texts.leftLyingNote)}</p>}
      <ul>
        {burns && <UrgentCard key={first.id} item={first} />}
        {(burns ? rest : own).map((item) => (
          <WorkRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

const keyMarks = { j: <kbd>j</kbd>, k: <kbd>k</kbd>, enter: <kbd>Enter</kbd>, help: <kbd>?</kbd> };

function KeysHint(): ReactElement | null {
  if (!useKeysOn()) return null;
  return (
    <p className="caption not-phone">
      <Rich of={texts.keysHint} parts={keyMarks} />
    </p>
  );
}
