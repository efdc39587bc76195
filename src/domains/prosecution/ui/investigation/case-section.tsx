import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileInCase } from '../../shown.ts';
import { filesOfCaseQuery } from '../api.ts';
import { statusNames } from '../outcome-messages.ts';
import * as texts from './case-section-messages.ts';
import { rowCounts, rowDue } from './list-messages.ts';

/** On the page of a case: its criminal files, how officers have assessed the elements, and who acts next. */
export default function CriminalFiles({ of }: { of: { readonly id: string } }): ReactElement {
  const say = useText();
  return (
    <Fetched of={useQuery(filesOfCaseQuery(of.id))} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">{say(texts.none)}</p>
        ) : (
          <ul className="rows">
            {items.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </ul>
        )
      }
    </Fetched>
  );
}

function FileLine({ file }: { file: FileInCase }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const { supported, contradicted, nothingYet } = file.elements;
  return (
    <li className="row">
      <p className="when">
        <Link className="row-link" to="/app/investigations/$id" params={{ id: file.id }}>
          {file.reference}
        </Link>
      </p>
      <div>
        <p>
          {supported + contradicted + nothingYet === 0 ? (
            <span className="unknown">{say(texts.nobodyWeighed)}</span>
          ) : (
            <Link to="/app/elements/$id" params={{ id: file.id }}>
              {say(texts.elements, { supported, contradicted, nothingYet })}
            </Link>
          )}
        </p>
        <p className="small quiet">{say(rowCounts, { parties: file.parties, items: file.items })}</p>
      </div>
      <div className="end">
        <p>{say(statusNames[file.status])}</p>
        <p className="small quiet">{say(file.nextMove ? texts.moves[file.nextMove] : texts.allDecided)}</p>
        {file.nextMove !== null && file.decisionDue !== null && (
          <p className="small quiet">{say(rowDue, { date: shortDay(atNoon(file.decisionDue), now()) })}</p>
        )}
      </div>
    </li>
  );
}
