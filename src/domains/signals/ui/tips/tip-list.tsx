import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import type { TipList, TipRow } from '../../tips/shapes.ts';
import { tipsTitle } from '../menu-messages.ts';
import { tipsQuery } from './api.ts';
import * as texts from './list-messages.ts';
import { TipStateChip } from './state-chip.tsx';
import '../../../../web/components/list-page.css';

/** The sealed tips of a unit, for those who read them: by when an answer was promised, and nothing of what they say. */
export default function Tips(): ReactElement {
  const say = useText();
  if (useMay('tip.list')) return <TipsOfUnit />;
  return (
    <>
      <PageHeading tab={say(tipsTitle)}>{say(tipsTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function TipsOfUnit(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const tips = useInfiniteQuery(tipsQuery());
  // A tip that no one has opened comes first, and again among the older ones where there are very many.
  const rows = tips.data && [
    ...new Map(tips.data.pages.flatMap(({ items }) => items).map((row) => [row.id, row])).values(),
  ];
  const first = tips.data?.pages[0];
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(tipsTitle)}>{say(tipsTitle)}</PageHeading>
          <p className="quiet">{say(texts.lead, { unit: unit.name })}</p>
          <AsTable list="tip" />
        </div>
        {first?.hasKey && (
          <Link className="button not-on-paper" to="/app/tips/key">
            {say(texts.newKey)}
          </Link>
        )}
      </div>
      {first && <KeyState of={first} />}
      <FetchState of={tips} lines={5} />
      {rows?.length === 0 && (
        <Empty title={say(texts.emptyTitle)} icon={envelope}>
          <p className="quiet">{say(texts.emptyText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(texts.listLabel)}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {tips.hasNextPage && (
        <p className="actions inbox-end">
          <Button barred={tips.isFetchingNextPage} onClick={() => void tips.fetchNextPage()}>
            {say(texts.older)}
          </Button>
        </p>
      )}
    </>
  );
}

function KeyState({ of }: { of: TipList }): ReactElement | null {
  const say = useText();
  if (of.canOpen && of.asking === 0) return null;
  if (of.canOpen)
    return (
      <StateBox icon={key} title={say(texts.askingTitle, { count: of.asking })} look="attention">
        <p className="actions">
          <Link className="button" to="/app/tips/key">
            {say(texts.seeAsking)}
          </Link>
        </p>
      </StateBox>
    );
  if (of.hasKey)
    return (
      <p className="quiet">
        {say(texts.notMineText)} <Link to="/app/tips/key">{say(texts.askToBeAdded)}</Link>
      </p>
    );
  return (
    <StateBox icon={key} title={say(texts.noKeyTitle)} look="attention">
      <p>{say(texts.noKeyText)}</p>
      <p className="actions">
        <Link className="button primary" to="/app/tips/key">
          {say(texts.makeKey)}
        </Link>
      </p>
    </StateBox>
  );
}

function Row({ row }: { row: TipRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const due = new Date(row.dueAt);
  const date = shortDay(due, now());
  const isOwed = row.state === 'unopened' || row.state === 'opened';
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.answerBy}>{date}</time>
      </p>
      <div>
        <Link className="row-link" to="/app/tips/$id" params={{ id: row.id }}>
          {say(texts.read, { date })}
        </Link>
        <p className="small quiet">{say(row.state === 'unopened' ? texts.sealedLine : texts.openLine)}</p>
      </div>
      <div className="end">
        {row.danger && row.state === 'unopened' && (
          <Chip look="attention" icon={warning}>
            {say(texts.danger)}
          </Chip>
        )}
        <TipStateChip state={row.state} />
        {isOwed && <p>{say(due < now() ? texts.late : texts.answerBy, { date })}</p>}
        {row.openedBy && <p>{row.openedByMe ? say(texts.openedByYou) : say(texts.openedBy, { name: row.openedBy })}</p>}
        {row.wroteBack > 0 && <p>{say(texts.wroteBack, { count: row.wroteBack })}</p>}
      </div>
    </li>
  );
}
