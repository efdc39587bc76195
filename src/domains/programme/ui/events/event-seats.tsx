import type { ReactElement } from 'react';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { EventShown } from '../../events/event-schema.ts';
import { worksAtWords } from '../../events/event-words.ts';
import * as texts from './event-page-messages.ts';

type SeatRowShown = EventShown['seatRows'][number];

/** So many seats of a row are drawn one by one; of more, the numbers say enough. */
const mostDrawn = 24;

/** Each seat is drawn, the empty one too. Attendance is a count, and no measure of what anyone learned. */
export function EventSeats({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const country = useCountryName();
  const { seats, taken, came } = of.counts;
  return (
    <section className="section" aria-labelledby="seats">
      <h2 id="seats">{say(texts.seatsTitle)}</h2>
      <p className="seat-key small" aria-hidden="true">
        <i className="seat came" /> {say(texts.keyAttended)} <i className="seat taken" /> {say(texts.keyTaken)}{' '}
        <i className="seat" /> {say(texts.keyEmpty)}
      </p>
      <table className="programme-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.colAgency)}</th>
            <th scope="col">{say(texts.colSeats)}</th>
            <th scope="col" className="number">
              {say(texts.colTaken)}
            </th>
            <th scope="col" className="number">
              {say(texts.colCame)}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.seatRows.map((row) => (
            <tr key={`${row.worksAt} ${row.country}`}>
              <th scope="row">
                {say(row.worksAt === 'any' ? texts.anyAgency : worksAtWords[row.worksAt])}
                <span className="small quiet">
                  {row.country === 'any' ? say(texts.anyCountry) : country(row.country)}
                </span>
              </th>
              <td data-label={say(texts.colSeats)}>
                <Drawn of={row} />
                <span className="number">{row.seats}</span>
              </td>
              <td className="number" data-label={say(texts.colTaken)}>
                {row.taken}
              </td>
              <td className="number" data-label={say(texts.colCame)}>
                {row.came}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(texts.all)}</th>
            <td data-label={say(texts.colSeats)}>{seats}</td>
            <td className="number" data-label={say(texts.colTaken)}>
              {taken}
            </td>
            <td className="number" data-label={say(texts.colCame)}>
              {came}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Drawn({ of: { seats, taken, came } }: { of: SeatRowShown }): ReactElement | null {
  if (seats > mostDrawn) return null;
  return (
    <span className="seats-drawn" aria-hidden="true">
      {Array.from({ length: seats }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seats of a row have no name
        <i key={at} className={`seat ${at < came ? 'came' : at < taken ? 'taken' : ''}`} />
      ))}
    </span>
  );
}
