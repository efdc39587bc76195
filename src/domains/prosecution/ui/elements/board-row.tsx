import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import minus from '@phosphor-icons/core/regular/minus.svg?raw';
import paperclip from '@phosphor-icons/core/regular/paperclip.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useFormats, useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileShown, RowShown } from '../../shown.ts';
import { stateNames } from '../code-messages.ts';
import { filesCount, gapsTitle } from '../custody/custody-messages.ts';
import { itemById, itemName } from '../evidence/item-names.ts';
import * as texts from './board-messages.ts';

export const rowId = (element: string): string => `row-${element}`;

/** One element: its state, as a person has set it, and what supports and contradicts it. */
export function BoardRow(props: {
  file: FileShown;
  party: string;
  row: RowShown;
  nameOf: (element: string) => string;
  maySet: boolean;
}): ReactElement {
  const { file, party, row, nameOf, maySet } = props;
  const say = useText();
  const { day } = useFormats();
  const name = nameOf(row.element);
  return (
    <article className={`board-row ${row.weakest ? 'weak' : ''}`} id={rowId(row.element)} tabIndex={-1}>
      <h4>
        <span className="element-name">{name}</span> <Term file={file} element={row.element} />
      </h4>
      <p className="board-count">
        <b>{row.independent}</b>
        <span>{say(texts.independent)}</span>
      </p>
      <p>
        <State row={row} />
      </p>
      <div className="board-items">
        <ItemLine file={file} icon={plus} word={say(texts.forLabel)} items={row.for} empty={say(texts.nothingFor)} />
        {(row.against.length > 0 || row.state !== 'nothing-yet') && (
          <ItemLine
            file={file}
            icon={minus}
            word={say(texts.againstLabel)}
            items={row.against}
            empty={say(row.lookedAgainst ? texts.lookedNothing : texts.notLooked)}
            against
          />
        )}
        {row.reason && <p className="small board-reason">{row.reason}</p>}
        <p className="caption">
          {row.setBy && row.setAt && say(texts.setBy, { name: row.setBy, date: day(new Date(row.setAt)) })}
          {maySet && (
            <>
              {' '}
              <Link
                className="row-link board-set not-on-paper"
                to="/app/elements/$id/set"
                params={{ id: file.id }}
                search={{ party, element: row.element }}
                aria-label={say(texts.setNamed, { element: name })}
              >
                {say(texts.setElement)}
              </Link>
            </>
          )}
        </p>
      </div>
    </article>
  );
}

/** The term of the law itself, for those who read in another language. */
export function Term({ file, element }: { file: FileShown; element: string }): ReactElement | null {
  const language = useLanguage();
  const term = file.law.elements.find(({ id }) => id === element)?.term;
  return term && term.language !== language ? <em lang={term.language}>{term.text}</em> : null;
}

/** The state in a word, a shape and an icon; what contradicts it is always shown with it. */
function State({ row }: { row: RowShown }): ReactElement {
  const say = useText();
  if (row.weak) {
    return (
      <Chip look="attention" icon={warning}>
        {say(texts.weakOpen)}
      </Chip>
    );
  }
  if (row.state === 'contradicted') {
    return (
      <Chip look="attention" icon={xCircle}>
        {say(stateNames.contradicted)}
      </Chip>
    );
  }
  if (row.state !== 'supported') {
    return (
      <Chip look="nothing" icon={circleDashed}>
        {say(stateNames['nothing-yet'])}
      </Chip>
    );
  }
  if (row.weakest) {
    return (
      <Chip look="attention" icon={warning}>
        {say(texts.supportedWeakest)}
      </Chip>
    );
  }
  return row.against.length > 0 ? (
    <span className="chip mixed">
      <Icon of={circleHalf} />
      <span>{say(texts.supportedAndAgainst, { count: row.against.length })}</span>
    </span>
  ) : (
    <Chip look="done" icon={checkCircle}>
      {say(stateNames.supported)}
    </Chip>
  );
}

function ItemLine(props: {
  file: FileShown;
  icon: string;
  word: string;
  items: RowShown['for'];
  empty: string;
  against?: boolean;
}): ReactElement {
  const { file, icon, word, items, empty, against } = props;
  return (
    <div className="board-line">
      <p className="board-word">
        <Icon of={icon} />
        {word}
      </p>
      {items.length === 0 ? (
        <p className="small quiet">{empty}</p>
      ) : (
        <ul>
          {items.map(({ id, independent }) => (
            <li key={id}>
              <ItemMark file={file} id={id} mark={against ? 'against' : independent ? 'independent' : 'own'} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const markWords = {
  independent: texts.legendIndependent,
  own: texts.legendOwn,
  against: texts.legendAgainst,
} as const;

/** An item by its number and short name: a filled square, a hollow ring or a dash, distinct in black and white too. */
export function ItemMark(props: { file: FileShown; id: string; mark: keyof typeof markWords }): ReactElement {
  const say = useText();
  const item = itemById(props.file, props.id);
  return (
    <Link
      className={`item-mark ${props.mark}`}
      to="/app/investigations/$id/evidence/item"
      params={{ id: props.file.id }}
      search={{ about: props.id }}
    >
      <span>{item ? itemName(item) : '–'}</span>
      {item && item.files > 0 && <Mark icon={paperclip} word={say(filesCount, { count: item.files })} />}
      {item && item.gaps.length > 0 && <Mark icon={warning} word={say(gapsTitle, { count: item.gaps.length })} />}
      <span className="unseen">, {say(markWords[props.mark])}</span>
    </Link>
  );
}

/** At an item on the board: that it has files, or that its custody has a gap. */
function Mark({ icon, word }: { icon: string; word: string }): ReactElement {
  return (
    <span className="item-has" title={word}>
      <Icon of={icon} />
      <span className="unseen">, {word}</span>
    </span>
  );
}
