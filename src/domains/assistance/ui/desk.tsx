import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { now } from '../../../web/clock.ts';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { deskAnswerNames, deskNeedNames, regionNames } from '../desk/desk-messages.ts';
import type { DeskRow, DeskShown } from '../schema.ts';
import { deskQuery } from './api.ts';
import { useDay } from './days.ts';
import { AnswerDesk, AskDesk } from './desk-forms.tsx';
import { deskTexts } from './desk-messages.ts';
import { helpMenu } from './menu-messages.ts';
import './help.css';

/** The coordination desk: what others need, and what one's own unit has asked for. No person is named on this page. */
export default function Desk(): ReactElement {
  const say = useText();
  const mayRead = useMay('desk.list');
  const mayConsult = useMay('assistance.consult');
  const desk = useQuery({ ...deskQuery(), enabled: mayRead });
  return (
    <>
      <PageHeading tab={say(helpMenu.desk)}>{say(helpMenu.desk)}</PageHeading>
      <p className="lead">{say(deskTexts.lead)}</p>
      {mayConsult && (
        <p className="actions not-on-paper">
          <Link className="button" to="/app/consult">
            {say(deskTexts.consultTitle)}
          </Link>
        </p>
      )}
      {!mayRead && <Forbidden />}
      {mayRead && <AsTable list="desk" />}
      {mayRead && <FetchState of={desk} lines={6} />}
      {desk.data && <Questions desk={desk.data} />}
    </>
  );
}

function Questions({ desk }: { desk: DeskShown }): ReactElement {
  const say = useText();
  const [asks, setAsks] = useState(false);
  const received = desk.items.filter(({ side }) => side === 'received');
  const asked = desk.items.filter(({ side }) => side === 'asked');
  return (
    <div className="help-parts section">
      {asks && <AskDesk desk={desk} onClose={() => setAsks(false)} />}
      {!asks && desk.may.includes('desk.ask') && desk.desks.length > 0 && (
        <p className="actions">
          <Button look="primary" onClick={() => setAsks(true)}>
            {say(deskTexts.ask)}
          </Button>
        </p>
      )}
      {desk.items.length === 0 && (
        <Empty title={say(deskTexts.empty)} icon={tray}>
          <p className="quiet">{say(deskTexts.emptyText)}</p>
        </Empty>
      )}
      {received.length > 0 && <List title={say(deskTexts.received)} rows={received} />}
      {asked.length > 0 && <List title={say(deskTexts.asked)} rows={asked} />}
    </div>
  );
}

function List({ title, rows }: { title: string; rows: readonly DeskRow[] }): ReactElement {
  return (
    <section aria-label={title}>
      <h2 className="list-title">{title}</h2>
      <ul className="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { row: DeskRow }): ReactElement {
  const say = useText();
  const day = useDay();
  const formats = useFormats();
  const [answers, setAnswers] = useState(false);
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.askedAt}>{formats.shortDay(new Date(row.askedAt), now())}</time>
        <span>{row.reference}</span>
      </p>
      <div>
        <p>
          <b>{say(deskTexts.row, { need: say(deskNeedNames[row.need]), count: row.places })}</b>
        </p>
        <p className="small quiet">
          {say(deskTexts.needBy, { day: day(row.by), region: say(regionNames[row.region]) })} · {row.unit}
        </p>
        <Answer row={row} />
      </div>
      <p className="end">
        {row.mayAnswer && !answers && (
          <Button look="compact" onClick={() => setAnswers(true)}>
            {say(deskTexts.answer)}
          </Button>
        )}
      </p>
      {answers && (
        <div className="desk-answer">
          <AnswerDesk row={row} onClose={() => setAnswers(false)} />
        </div>
      )}
    </li>
  );
}

function Answer({ row }: { row: DeskRow }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('obstacles');
  const day = useDay();
  const moment = useMoment();
  if (row.answer === null || row.answeredAt === null) return <p className="unknown">{say(deskTexts.noAnswer)}</p>;
  const when = moment({ from: row.answeredAt, to: null, precision: 'minute' });
  const found =
    row.answer === 'found' &&
    say(row.availableFrom ? deskTexts.found : deskTexts.foundNoDay, {
      count: row.placesFound ?? 0,
      day: row.availableFrom ? day(row.availableFrom) : '',
    });
  return (
    <p>
      {say(deskTexts.answered, { answer: say(deskAnswerNames[row.answer]), when })}
      {found && ` · ${found}`}
      {row.obstacle && ` · ${say(deskTexts.obstacle, { name: nameOf(row.obstacle), code: row.obstacle })}`}
    </p>
  );
}
