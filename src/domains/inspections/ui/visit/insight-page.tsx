import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { retractWithinMinutes } from '../../visit/retract-within.ts';
import { insightQuery } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as texts from './messages.ts';
import * as told from './recorded-messages.ts';
import { SignLine } from './sign-line.tsx';

/** What the employer as a party may be given of a visit, masked. */
export default function InsightPage(): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const { nameOf } = useCodes('observations');
  const insight = useQuery(insightQuery(useIdOfPage()));
  return (
    <Opened of={insight}>
      {(shown) => (
        <div className="reading">
          <PageHeading tab={say(texts.insight)}>{say(texts.insight)}</PageHeading>
          <p className="lead">{say(texts.insightLead)}</p>
          <p className="quiet">
            {shown.workplace.name}, {shown.workplace.municipality}. {shown.basis.provision}
          </p>
          {shown.notes.length === 0 && <p className="unknown">{say(texts.nothingYet)}</p>}
          <ol className="notes">
            {shown.notes.map((note) => (
              <li key={note.at + String(note.photos) + String(note.note)}>
                <time dateTime={note.at}>{time(new Date(note.at))}</time>
                <div>
                  <p>{note.masked ? <span className="unknown">{say(texts.masked)}</span> : note.note}</p>
                  {note.takenBack && (
                    <p className="small quiet">{say(told.wasRetracted, { minutes: retractWithinMinutes })}</p>
                  )}
                  <ul>
                    {note.signs.map((sign) => (
                      <SignLine key={sign.code} of={sign} name={nameOf(sign.code)} />
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Opened>
  );
}
