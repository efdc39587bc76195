import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { retractWithinMinutes } from '../../visit/retract-within.ts';
import { insightQuery } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as insights from './insight-messages.ts';
import * as texts from './messages.ts';
import * as told from './recorded-messages.ts';
import { MaskAgain, ReadAndRelease } from './release-note.tsx';
import { SignLine } from './sign-line.tsx';

const minute = (at: string) => ({ from: at, to: null, precision: 'minute' }) as const;

/** What the employer as a party may be given of a visit, masked. */
export default function InsightPage(): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const moment = useMoment();
  const { nameOf } = useCodes('observations');
  const id = useIdOfPage();
  const insight = useQuery(insightQuery(id));
  return (
    <Opened of={insight}>
      {(shown) => (
        <div className="reading">
          <PageHeading tab={say(texts.insight)}>{say(texts.insight)}</PageHeading>
          <DoneNote about={id} />
          <p className="lead">{say(texts.insightLead)}</p>
          <p className="quiet">
            {shown.workplace.name}, {shown.workplace.municipality}. {shown.basis.provision}
          </p>
          {shown.notes.length === 0 && <p className="unknown">{say(texts.nothingYet)}</p>}
          <ol className="notes">
            {shown.notes.map((note) => (
              // On paper nothing tells one masked note from another, nor when each was made: who was there could be known by it.
              <li key={note.id} className={note.masked && note.signs.length === 0 ? 'not-on-paper' : undefined}>
                <time dateTime={note.at} className={note.masked ? 'not-on-paper' : undefined}>
                  {time(new Date(note.at))}
                </time>
                <div>
                  {note.masked ? (
                    <>
                      <p className="unknown">{say(insights.masked)}</p>
                      <p className="small quiet not-on-paper">
                        {say(note.mayBeReleased ? insights.maskedUntilRead : insights.maskedForGood)}
                      </p>
                    </>
                  ) : (
                    note.note && <p>{note.note}</p>
                  )}
                  {note.released && (
                    <p className="small quiet">
                      {say(insights.releasedBy, { by: note.released.by, time: moment(minute(note.released.at)) })}
                    </p>
                  )}
                  {note.takenBack && (
                    <p className="small quiet">{say(told.wasRetracted, { minutes: retractWithinMinutes })}</p>
                  )}
                  {note.signs.length > 0 && (
                    <ul>
                      {note.signs.map((sign) => (
                        <SignLine key={sign.code} of={sign} name={nameOf(sign.code)} />
                      ))}
                    </ul>
                  )}
                  {shown.mayRelease && note.released && <MaskAgain visit={id} note={note.id} />}
                  {shown.mayRelease && note.masked && note.mayBeReleased && (
                    <ReadAndRelease visit={id} note={note.id} />
                  )}
                </div>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Opened>
  );
}
