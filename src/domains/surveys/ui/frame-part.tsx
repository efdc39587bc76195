import type { ReactElement } from 'react';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { kindNames } from '../kind-messages.ts';
import type { PartShown, SurveyShown } from '../survey-schema.ts';
import { Folded } from './folded.tsx';
import { FrameForm } from './frame-form.tsx';
import * as frameTexts from './frame-messages.ts';
import { Press } from './press.tsx';

/** Who could be asked, who was drawn, and how many answered. */
export function FramePart({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const { frame } = of;
  return (
    <section className="section" aria-labelledby="frame">
      <h2 id="frame">{say(frameTexts.frame)}</h2>
      {of.method === 'open-link' ? (
        <p>{say(frameTexts.linkFrame)}</p>
      ) : frame ? (
        <>
          <p className="quiet">
            {say(frameTexts.frameAsOf, { day: day(atNoon(frame.asOf)) })}
            {frame.leftOut && ` · ${say(frameTexts.frameLeftOut, { text: frame.leftOut })}`}
          </p>
          <FrameTable of={frame.parts} isClosed={of.state === 'closed'} />
        </>
      ) : (
        <p className="quiet">{say(frameTexts.noFrame)}</p>
      )}
      {of.may.includes('survey.frame') && of.method !== 'open-link' && (
        <Folded title={say(frame ? frameTexts.changeFrame : frameTexts.setFrame)}>
          {(close) => <FrameForm of={of} onDone={close} />}
        </Folded>
      )}
      <Drawn of={of} />
      {of.may.includes('survey.draw') && (
        <Press
          path={`/api/surveys/${of.id}/draw`}
          button={of.draw ? frameTexts.drawAgain : frameTexts.draw}
          done={frameTexts.drawDone}
          look={of.draw?.current ? 'compact' : 'primary'}
        />
      )}
    </section>
  );
}

function FrameTable({ of, isClosed }: { of: readonly PartShown[]; isClosed: boolean }): ReactElement {
  const say = useText();
  const { percent } = useFormats();
  const answered = ({ answered: count, rate, invited }: PartShown): string => {
    if (isClosed || invited === 0) return say(frameTexts.notKnown);
    if (count === null) return say(frameTexts.fewerThanFive);
    return rate === null ? String(count) : `${count} (${percent(rate)})`;
  };
  return (
    <table className="survey-table">
      <thead>
        <tr>
          <th scope="col">{say(frameTexts.colPart)}</th>
          <th scope="col">{say(frameTexts.colPeople)}</th>
          <th scope="col">{say(frameTexts.colDrawn)}</th>
          <th scope="col">{say(frameTexts.colInvited)}</th>
          <th scope="col">{say(frameTexts.colAnswered)}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((part) => (
          <tr key={part.id}>
            <th scope="row">
              {part.name}
              <span className="small quiet">{say(kindNames[part.kind])}</span>
            </th>
            <td data-label={say(frameTexts.colPeople)}>{part.people}</td>
            <td data-label={say(frameTexts.colDrawn)}>{part.drawn ?? say(frameTexts.notKnown)}</td>
            <td data-label={say(frameTexts.colInvited)}>{part.invited}</td>
            <td data-label={say(frameTexts.colAnswered)}>{answered(part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the lot gave: the places in the lists that the agencies hold, which the same seed gives again. */
function Drawn({ of }: { of: SurveyShown }): ReactElement | null {
  const say = useText();
  const { day } = useFormats();
  const { draw, frame } = of;
  if (!draw) return null;
  if (!draw.current) return <p role="status">{say(frameTexts.drawnOld)}</p>;
  return (
    <details className="survey-drawn">
      <summary>{say(frameTexts.drawnTitle)}</summary>
      <p className="small quiet">{say(frameTexts.drawnAt, { day: day(new Date(draw.at)), seed: String(draw.seed) })}</p>
      <dl>
        {draw.parts.map(({ stratum, places }) => {
          const part = frame?.parts.find(({ id }) => id === stratum);
          const isAll = places.length === (part?.units.length || part?.people);
          const word = of.method === 'clusters' ? frameTexts.drawnUnits : frameTexts.drawnPlaces;
          return (
            <div key={stratum}>
              <dt>{part?.name}</dt>
              <dd>{isAll ? say(frameTexts.drawnAll) : say(word, { places: places.join(', ') })}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
