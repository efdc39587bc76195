import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { BoardShown, FileShown, GroupShown } from '../../shown.ts';
import { groupNames } from '../code-messages.ts';
import { type OffenceNames, useOffenceNames } from '../offence-names.ts';
import * as texts from './board-messages.ts';
import { BoardRow } from './board-row.tsx';

/** The offences side by side on one grid of rows, so that the eye compares across: means by means, purpose by link. */
export function BoardGrid(props: {
  file: FileShown;
  board: BoardShown;
  nameOf: (element: string) => string;
}): ReactElement {
  const { file, board, nameOf } = props;
  const say = useText();
  const { codes: known, nameOf: offenceOf } = useOffenceNames(file.law.country);
  const maySet = file.may.includes('element.set');
  const heights = rowsAcross(board);
  const span = 1 + heights.reduce((sum, rows) => sum + rows + 2, 0);
  return (
    <div className="board">
      {board.offences.map(({ offence, groups }) => (
        <section
          className="board-offence"
          key={offence}
          aria-labelledby={`offence-${offence}`}
          style={{ gridRow: `span ${span}` }}
        >
          <header>
            <h2 id={`offence-${offence}`}>{offenceOf(offence)}</h2>
            <p className="small board-penalty">{known?.find(({ id }) => id === offence)?.penalty}</p>
            <p className="small quiet">{noteOf(known?.find(({ id }) => id === offence))}</p>
          </header>
          {groups.map((group, at) => (
            <Fragment key={group.group}>
              <h3 className="board-kind">{say(groupNames[group.group])}</h3>
              {group.rows.map((row) => (
                <BoardRow key={row.element} file={file} party={board.party} row={row} nameOf={nameOf} maySet={maySet} />
              ))}
              <NotPlaced
                file={file}
                party={board.party}
                group={group}
                nameOf={nameOf}
                maySet={maySet}
                rows={1 + (heights[at] ?? 0) - group.rows.length}
              />
            </Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}

/** What the board says of an offence; else what the catalogue of law does. */
const noteOf = (code: OffenceNames['codes'] extends readonly (infer One)[] | undefined ? One | undefined : never) =>
  code?.boardNote ?? code?.text;

/** How many rows each group takes: as many as the offence that has more of them. */
const rowsAcross = ({ offences }: BoardShown): readonly number[] =>
  Array.from({ length: Math.max(0, ...offences.map(({ groups }) => groups.length)) }, (_, at) =>
    Math.max(...offences.map(({ groups }) => groups[at]?.rows.length ?? 0)),
  );

/** The elements that have not been set, in one line; each is a link to set it. It fills the rows that the other offence has more. */
function NotPlaced(props: {
  file: FileShown;
  party: string;
  group: GroupShown;
  nameOf: (element: string) => string;
  maySet: boolean;
  rows: number;
}): ReactElement {
  const { file, party, group, nameOf, maySet, rows } = props;
  const say = useText();
  return (
    <p className="small quiet board-rest" style={{ gridRow: `span ${rows}` }}>
      {group.notPlaced.length > 0 && `${say(texts.notPlaced)} `}
      {group.notPlaced.map((element, at) => (
        <Fragment key={element}>
          {at > 0 && ', '}
          {maySet ? (
            <Link
              className="row-link board-set"
              to="/app/elements/$id/set"
              params={{ id: file.id }}
              search={{ party, element }}
              aria-label={say(texts.setNamed, { element: nameOf(element) })}
            >
              {nameOf(element)}
            </Link>
          ) : (
            nameOf(element)
          )}
        </Fragment>
      ))}
    </p>
  );
}
