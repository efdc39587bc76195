import { Link } from '@tanstack/react-router';
import { type ReactElement, useId } from 'react';
import { useFormats } from '../../../../web/formats.ts';
import { namesInARow } from '../../../../web/names-in-a-row.ts';
import { useText } from '../../../../web/text.tsx';
import type { ElementRead } from '../../../knowledge/public.ts';
import { type CodeShown, useCodes } from '../../../knowledge/ui/public.tsx';
import { boardDiffers } from '../../elements/board-differs.ts';
import { isAgainst, itemOfFact } from '../../elements/facts-of-board.ts';
import type { RowShown } from '../../shown.ts';
import { stateNames } from '../code-messages.ts';
import * as board from './board-messages.ts';
import { ItemMark } from './board-row.tsx';
import * as texts from './offences-messages.ts';
import { type ReadOn, StateChip } from './read-on.tsx';

/** One element: what supports and contradicts it, and if nothing does, by what it is usually shown and how it fails. */
export function ElementLine(
  props: ReadOn & { read: ElementRead; code: CodeShown<'elements'> | undefined; isDecisive: boolean },
): ReactElement {
  const { file, board: of, read, code, isDecisive } = props;
  const say = useText();
  const { nameOf: kindOf } = useCodes('evidence');
  const { nameOf: failureOf } = useCodes('failure-modes');
  /** What was chosen on the page, as an age, is no item. */
  const items = (facts: readonly string[]): string[] =>
    [...new Set(facts.map(itemOfFact))].filter((id) => file.items.some((item) => item.id === id));
  const independent = new Set(
    of.offences.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap((row) => row.for.filter((one) => one.independent).map(({ id }) => id))),
    ),
  );
  const isOnBoard = file.law.elements.some(({ id }) => id === read.element);
  const set = of.offences
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .find(({ element }) => element === read.element);
  return (
    <li className={isDecisive ? 'decisive' : undefined}>
      <p className="offence-element">
        <span>
          {code?.name ?? read.element}
          {code?.own && <em lang={code.own.language}> {code.own.text}</em>}
        </span>{' '}
        <StateChip of={read.state} />
        {read.state === 'supported' && (
          <span className="small"> {say(texts.countOf, { count: read.independent })}</span>
        )}
        {isOnBoard && file.may.includes('element.set') && (
          <Link
            className="row-link small"
            to="/app/elements/$id/set"
            params={{ id: file.id }}
            search={{ party: of.party, element: read.element }}
            aria-label={say(board.setNamed, { element: code?.name ?? read.element })}
          >
            {say(board.setElement)}
          </Link>
        )}
      </p>
      {set && boardDiffers(set, read.state) && <OnBoard row={set} />}
      <Marks
        file={file}
        word={say(board.forLabel)}
        items={items(read.for)}
        markOf={(id) => (independent.has(id) ? 'independent' : 'own')}
      />
      <Marks file={file} word={say(board.againstLabel)} items={items(read.against)} markOf={() => 'against'} />
      <Marks
        file={file}
        word={say(texts.mightSpeak)}
        items={items(read.might)}
        markOf={(id) =>
          read.might.some((fact) => isAgainst(fact) && itemOfFact(fact) === id)
            ? 'against'
            : independent.has(id)
              ? 'independent'
              : 'own'
        }
      />
      {isDecisive && <p className="small">{say(texts.wouldChange)}</p>}
      {read.state !== 'supported' && code && code.provedBy.length > 0 && (
        <p className="small quiet">{say(texts.provedBy, { kinds: namesInARow(code.provedBy.map(kindOf)) })}</p>
      )}
      {read.state !== 'supported' && code && code.failsBy.length > 0 && (
        <p className="small quiet">{say(texts.failsBy, { ways: namesInARow(code.failsBy.map(failureOf)) })}</p>
      )}
    </li>
  );
}

/** What a person set on the board, where the rule reads something else: the person assessed it, the rule does not. */
function OnBoard({ row }: { row: RowShown }): ReactElement | null {
  const say = useText();
  const { day } = useFormats();
  if (row.state === 'not-set' || row.setBy === null || row.setAt === null) return null;
  const state = say(row.weak ? board.weakOpen : stateNames[row.state]);
  return <p className="small">{say(texts.onBoard, { state, name: row.setBy, date: day(new Date(row.setAt)) })}</p>;
}

function Marks(props: {
  file: ReadOn['file'];
  word: string;
  items: readonly string[];
  markOf: (item: string) => 'independent' | 'own' | 'against';
}): ReactElement | null {
  const word = useId();
  if (props.items.length === 0) return null;
  return (
    <div className="offence-marks">
      <span className="small quiet" id={word}>
        {props.word}
      </span>{' '}
      <ul aria-labelledby={word}>
        {props.items.map((id) => (
          <li key={id}>
            <ItemMark file={props.file} id={id} mark={props.markOf(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
