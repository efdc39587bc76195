import type { ReactElement } from 'react';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { EventShown } from '../../events/event-schema.ts';
import { useDay } from '../days.ts';
import * as texts from './event-page-messages.ts';

/** When and where it is, and what happens on its days. */
export function EventAbout({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  const { starts, ends, zone } = of;
  const [from, to] = [day(of.from), day(of.to)];
  const hours = { starts, ends, zone };
  const rows = [
    {
      name: texts.when,
      value: from === to ? say(texts.oneDay, { day: from, ...hours }) : say(texts.days, { from, to, ...hours }),
    },
    {
      name: texts.where,
      value: [of.place, of.isOnline ? say(texts.online) : null, country(of.country)].filter(Boolean).join(', '),
    },
    { name: texts.hosts, value: of.hosts },
    { name: texts.interpretation, value: of.interpretation },
    { name: texts.travel, value: of.travel },
    { name: texts.contact, value: of.contact },
    { name: texts.answerBy, value: day(of.answerBy) },
  ].filter(({ value }) => value);
  return (
    <section className="section" aria-labelledby="when">
      <h2 id="when">{say(texts.whenTitle)}</h2>
      {of.about && <p>{of.about}</p>}
      <dl className="programme-about">
        {rows.map(({ name, value }) => (
          <div key={name.id}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {of.agenda.length > 0 && <Agenda of={of} />}
    </section>
  );
}

function Agenda({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const day = useDay();
  return (
    <table className="programme-table event-agenda">
      <caption className="legend">{say(texts.agendaTitle)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.colTime)}</th>
          <th scope="col">{say(texts.colWhat)}</th>
          <th scope="col">{say(texts.colWho)}</th>
        </tr>
      </thead>
      <tbody>
        {[...of.agenda]
          .sort((a, b) => `${a.day}${a.from}`.localeCompare(`${b.day}${b.from}`))
          .map((item) => (
            <tr key={`${item.day} ${item.from} ${item.what}`}>
              <th scope="row">
                {item.from}–{item.to}
                <span className="small quiet">{day(item.day)}</span>
              </th>
              <td data-label={say(texts.colWhat)}>{item.what}</td>
              <td data-label={say(texts.colWho)}>{item.who}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
