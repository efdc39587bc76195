import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import paperclip from '@phosphor-icons/core/regular/paperclip.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useRef } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { moveFocus, useShortcuts } from '../../../../web/shortcuts.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileShown } from '../../shown.ts';
import { DefenceTable } from '../defence/defence-table.tsx';
import { aliasOf } from '../evidence/item-names.ts';
import { OpenRequests } from '../evidence/open-requests.tsx';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { DueChip } from '../investigation/due-chip.tsx';
import { BoardFindings } from './board-findings.tsx';
import { BoardGrid } from './board-grid.tsx';
import * as texts from './board-messages.ts';
import { BoardQuestion } from './board-question.tsx';
import { useElementNames } from './element-names.ts';
import { offencesLink } from './offences-messages.ts';
import './board.css';
import '../file.css';

/** The board of elements for one injured party: what is supported, by what, and what contradicts it. */
export default function BoardPage(): ReactElement {
  return <OpenFile>{(file) => <Board file={file} />}</OpenFile>;
}

function Board({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const navigate = useNavigate();
  const search = useFileSearch();
  const place = useRef<HTMLDivElement>(null);
  const board = file.boards.find(({ party }) => party === search.party) ?? file.boards[0];
  const tab = say(texts.boardTab, { reference: file.reference });
  const attach = (): void => {
    if (file.may.includes('evidence.add'))
      void navigate({
        to: '/app/investigations/$id/evidence/new',
        params: { id: file.id },
        search: board ? { party: board.party } : {},
      });
  };
  const down = (): void => moveFocus(place.current, 1);
  const up = (): void => moveFocus(place.current, -1);
  useShortcuts({ a: attach, ArrowDown: down, ArrowUp: up });
  return (
    <>
      <BoardIdentity file={file} party={board?.party} />
      <div className="page-head">
        <div>
          <PageHeading tab={tab}>
            {board ? say(texts.boardTitle, { alias: aliasOf(file, board.party) }) : tab}
          </PageHeading>
        </div>
        <div className="actions">
          <DueChip file={file} />
          {board && (
            <Link className="button" to="/app/offences/$id" params={{ id: file.id }} search={{ party: board.party }}>
              {say(offencesLink)}
            </Link>
          )}
          {file.may.includes('decision.make') && (
            <Link className="button" to="/app/investigations/$id/decide" params={{ id: file.id }}>
              {say(texts.decideButton)}
            </Link>
          )}
          <PrintButton />
        </div>
      </div>
      <div className="board-top">
        <DoneNote about={file.id} />
        <VisibilityStrip of={file.visibility} />
        {file.parties.length > 1 && <Parties file={file} chosen={board?.party} />}
      </div>
      {board ? (
        <>
          <BoardFindings file={file} board={board} nameOf={nameOf} />
          <BoardQuestion key={board.party} file={file} board={board} nameOf={nameOf} />
          <Legend file={file} />
          <div ref={place}>
            <BoardGrid file={file} board={board} nameOf={nameOf} />
          </div>
          <OpenRequests file={file} />
          <DefenceTable file={file} nameOf={nameOf} />
          <p className="small quiet board-end">
            {say(texts.capeSays)} {say(texts.elementUnverified)}{' '}
            <span className="not-phone">{say(texts.keysHint)}</span>
          </p>
        </>
      ) : (
        <Empty title={say(texts.noParties)} icon={gavel}>
          <p className="quiet">{say(texts.noPartiesText)}</p>
        </Empty>
      )}
    </>
  );
}

function BoardIdentity({ file, party }: { file: FileShown; party: string | undefined }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const number = file.parties.findIndex(({ id }) => id === party) + 1;
  const open = file.requests.filter(({ reply }) => reply === null).length;
  return (
    <p className="identity">
      <span>
        <Icon of={gavel} />
        <Link to="/app/investigations/$id" params={{ id: file.id }}>
          {say(texts.toFile, { reference: file.reference })}
        </Link>
      </span>
      {file.suspects.map(({ id, name, notifiedOn }) => (
        <span key={id}>
          {notifiedOn
            ? say(texts.suspectNotified, { name: name ?? '–', date: day(atNoon(notifiedOn)) })
            : say(texts.suspectNotNotified, { name: name ?? '–' })}
        </span>
      ))}
      {number > 0 && <span>{say(texts.partyOf, { number, count: file.parties.length })}</span>}
      <span>{say(texts.itemCount, { count: file.items.length })}</span>
      {open > 0 && <span>{say(texts.openCount, { count: open })}</span>}
    </p>
  );
}

function Parties({ file, chosen }: { file: FileShown; chosen: string | undefined }): ReactElement {
  const say = useText();
  return (
    <nav className="board-parties not-on-paper" aria-label={say(texts.switchParty)}>
      {file.parties.map(({ id, alias }) => (
        <Link
          key={id}
          to="/app/elements/$id"
          params={{ id: file.id }}
          search={{ party: id }}
          aria-current={id === chosen ? 'page' : undefined}
        >
          {alias ?? '–'}
        </Link>
      ))}
    </nav>
  );
}

function Legend({ file: { items } }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <div className="board-legend small quiet">
      <span className="item-mark independent bare">
        <span>{say(texts.legendIndependent)}</span>
      </span>
      <span className="item-mark own bare">
        <span>{say(texts.legendOwn)}</span>
      </span>
      <span className="item-mark against bare">
        <span>{say(texts.legendAgainst)}</span>
      </span>
      {items.some(({ files }) => files > 0) && (
        <span>
          <Icon of={paperclip} /> {say(texts.legendFiles)}
        </span>
      )}
      {items.some(({ gaps }) => gaps.length > 0) && (
        <span>
          <Icon of={warning} /> {say(texts.legendGaps)}
        </span>
      )}
      <span>{say(texts.notAScore)}</span>
    </div>
  );
}
