import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { sectorNames } from '../../knowledge/public.ts';
import { claimsQuery } from './api.ts';
import * as texts from './messages.ts';
import { useSums } from './words.ts';
import './redress.css';

/** Claims, newest first; of one case where it is named. */
export function ClaimsList({ caseId }: { caseId: string | null }): ReactElement {
  const say = useText();
  const { money, day } = useSums();
  const claims = useInfiniteQuery(claimsQuery(caseId));
  const rows = claims.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <FetchState of={claims} lines={4} />
      {rows?.length === 0 && (
        <Empty title={say(texts.noneTitle)} icon={coins}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(texts.listLabel)}>
          {rows.map((row) => (
            <li className="claim-row" key={row.id}>
              <div>
                <Link className="row-link" to="/app/claims/$id" params={{ id: row.id }}>
                  {row.reference}
                </Link>
                <p className="small quiet">
                  {[say(sectorNames[row.sector]), say(texts.people, { count: row.people }), day(row.began)].join(', ')}
                </p>
              </div>
              <div className="end">
                <p>
                  <b>{say(texts.rowReceived, { received: money(row.received) })}</b>
                </p>
                <p className="small quiet">
                  {say(texts.rowSums, {
                    documented: money(row.range.documented),
                    probable: money(row.range.probable),
                    claimed: money(row.range.claimed),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {claims.hasNextPage && (
        <p className="actions">
          <Button barred={claims.isFetchingNextPage} onClick={() => void claims.fetchNextPage()}>
            {say(texts.older)}
          </Button>
        </p>
      )}
    </>
  );
}
