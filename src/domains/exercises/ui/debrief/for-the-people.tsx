import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { after } from '../../words/after.ts';

const [width, height] = [420, 120];

/** What people were promised, what they were asked twice, their no, and how fear and trust went, beside their story. */
export function ForThePeople({
  view,
  roleName,
}: {
  view: DebriefView;
  roleName: (id: string) => string;
}): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="people">
      <h2 id="people">{say(after.people)}</h2>
      <dl className="pairs">
        <div>
          <dt>{say(after.promises)}</dt>
          <dd>{say(after.promisesText, view.promises)}</dd>
        </div>
        <div>
          <dt>{say(after.no)}</dt>
          <dd>{say(after.noText, view.no)}</dd>
        </div>
        <div>
          <dt>{say(after.again)}</dt>
          <dd>
            {view.askedAgain.length === 0
              ? say(after.none)
              : view.askedAgain.map((one) => say(after.againText, one)).join(' ')}
          </dd>
        </div>
      </dl>
      <p className="small quiet">{say(after.peopleHint)}</p>
      <ul className="debrief-people">
        {view.people.map(({ id, name, story, curve }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p className="small">{story}</p>
            <Curve curve={curve} view={view} roleName={roleName} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Points = DebriefView['people'][number]['curve'];

function Curve(props: {
  curve: Points;
  view: DebriefView;
  roleName: (id: string) => string;
  name: string;
}): ReactElement {
  const { curve, view, roleName, name } = props;
  const say = useText();
  const x = (t: number) => (width * t) / view.gameMinutes;
  const y = (level: number) => height - 10 - ((height - 20) * level) / 100;
  const path = (level: (point: Points[number]) => number) =>
    curve.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.t).toFixed(1)} ${y(level(point)).toFixed(1)}`).join('');
  // Of the seats only the one that came nearest is drawn: five lines on each other say nothing.
  const last = curve.at(-1);
  const nearest = Object.entries(last?.trust ?? {}).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  return (
    <figure className="debrief-curve">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${name}: ${say(after.fear)} ${last?.fear ?? 0}, ${say(after.trustIn, { who: roleName(nearest) })} ${last?.trust[nearest] ?? 0}`}
      >
        <line className="tick" x1={0} x2={width} y1={y(0)} y2={y(0)} />
        <line className="tick" x1={0} x2={width} y1={y(100)} y2={y(100)} />
        <path className="fear" d={path(({ fear }) => fear)} />
        <path className="trust" d={path(({ trust }) => trust[nearest] ?? 0)} />
      </svg>
      <figcaption className="small">
        <span className="key is-fear" /> {say(after.fear)} <span className="key is-trust" />{' '}
        {say(after.trustIn, { who: roleName(nearest) })}
      </figcaption>
    </figure>
  );
}
