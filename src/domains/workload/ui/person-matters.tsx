import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useRef, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { moveFocus, useShortcuts } from '../../../web/shortcuts.ts';
import { useText } from '../../../web/text.tsx';
import type { LoadMatter, PersonLoad, UnitLoad } from '../schema.ts';
import { loadMattersQuery } from './api.ts';
import { Due } from './due.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { useLanguageNames } from './language-names.ts';
import { calledAs, MatterLink } from './matter-link.tsx';
import * as texts from './messages.ts';

type Of = { of: PersonLoad; people: readonly PersonLoad[]; kinds: UnitLoad['kinds'] };

/** The matters of one person, of which some or all are handed over. */
export function PersonMatters({ of, people, kinds }: Of): ReactElement {
  const say = useText();
  const list = useRef<HTMLUListElement>(null);
  const matters = useInfiniteQuery(loadMattersQuery(of.id));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });
  const items = matters.data?.pages.flatMap((page) => page.items);
  const movable = items?.filter(({ changeAt }) => changeAt !== null) ?? [];
  const chosen = movable.filter(({ id }) => ticked.has(id));
  const put = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  return (
    <section className="section" aria-labelledby="matters-of">
      <h2 id="matters-of">{say(texts.mattersOf, { name: of.name })}</h2>
      {!items && <FetchState of={matters} />}
      {items?.length === 0 && <Empty title={say(texts.noMatters, { name: of.name })} />}
      {items && items.length > 0 && (
        <>
          {movable.length > 0 && (
            <p className="option workload-all not-on-paper">
              <input
                type="checkbox"
                id="all"
                checked={chosen.length === movable.length}
                onChange={({ target }) =>
                  put(
                    movable.map(({ id }) => id),
                    target.checked,
                  )
                }
              />
              <label htmlFor="all">{say(texts.selectAll, { count: movable.length })}</label>
              <span className="small quiet" role="status">
                {say(texts.selected, { count: chosen.length })}
              </span>
            </p>
          )}
          <ul className="rows" ref={list}>
            {items.map((item) => (
              <Row
                key={item.id}
                item={item}
                kinds={kinds}
                ticked={ticked.has(item.id)}
                put={(on) => put([item.id], on)}
              />
            ))}
          </ul>
          {matters.hasNextPage && (
            <p className="actions not-on-paper">
              <Button barred={matters.isFetchingNextPage} onClick={() => void matters.fetchNextPage()}>
                {say(texts.more)}
              </Button>
            </p>
          )}
          {movable.length > 0 && (
            <HandOverForm of={of} people={people} kinds={kinds} chosen={chosen} onDone={(ids) => put(ids, false)} />
          )}
        </>
      )}
    </section>
  );
}

function Row(props: {
  item: LoadMatter;
  kinds: UnitLoad['kinds'];
  ticked: boolean;
  put: (on: boolean) => void;
}): ReactElement {
  const { item, kinds, ticked, put } = props;
  const say = useText();
  const { day } = useFormats();
  const namesOf = useLanguageNames();
  const kind = kinds.find((one) => one.kind === item.kind)?.called ?? item.kind;
  return (
    <li className="row workload-row">
      {item.changeAt !== null && (
        <span className="option not-on-paper">
          <input
            type="checkbox"
            id={`tick-${item.id}`}
            checked={ticked}
            onChange={({ target }) => put(target.checked)}
          />
          <label htmlFor={`tick-${item.id}`}>
            <span className="unseen">{calledAs(item)}</span>
          </label>
        </span>
      )}
      <div>
        <MatterLink of={item} className="row-link" />
        <p className="small quiet">
          {[kind, say(texts.sinceDay, { date: day(new Date(item.since)) }), namesOf(item.languages)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Due of={item} />
    </li>
  );
}
