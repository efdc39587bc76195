import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { texts } from '../../words/debrief.ts';

const [left, right, rowHeight, top] = [200, 16, 52, 34];
const width = 900;

/** Who knew what, when: a strip for each seat on one clock. Filled saw it, open was told; the dashed line is the time without it. */
export function Strips({ view }: { view: DebriefView }): ReactElement {
  const say = useText();
  const height = top + view.strips.length * rowHeight + 20;
  const x = (t: number) => left + ((width - left - right) * t) / view.gameMinutes;
  const firstOf = (fact: string) =>
    Math.min(...view.strips.flatMap(({ told }) => told.filter((one) => one.fact === fact).map(({ t }) => t)));
  return (
    <section className="section" aria-labelledby="knew">
      <h2 id="knew">{say(texts.knew)}</h2>
      <ul className="debrief-facts small">
        {view.facts.map(({ id, letter, text }) => (
          <li key={id}>
            <b>{letter}</b> {text}
          </li>
        ))}
      </ul>
      <p className="small debrief-legend" aria-hidden="true">
        <span className="lead-letter is-saw">A</span> {say(texts.saw)} <span className="lead-letter is-told">A</span>{' '}
        {say(texts.told)}
      </p>
      <svg className="debrief-strips" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {view.ticks.map(({ t, time }) => (
          <g key={t}>
            <line className="tick" x1={x(t)} x2={x(t)} y1={top - 8} y2={height - 16} />
            <text className="tick-text" x={x(t)} y={16} textAnchor="middle">
              {time}
            </text>
          </g>
        ))}
        <line className="end" x1={x(view.endMinute)} x2={x(view.endMinute)} y1={top - 8} y2={height - 16} />
        {view.strips.map(({ id, name, player, told }, at) => {
          const y = top + at * rowHeight + 20;
          return (
            <g key={id}>
              <text className="who" x={0} y={y - 2}>
                {player ?? name}
              </text>
              {player !== null && (
                <text className="what" x={0} y={y + 14}>
                  {name}
                </text>
              )}
              <line className="strip" x1={left} x2={width - right} y1={y} y2={y} />
              {told.map(({ fact, t, how }) => {
                const first = firstOf(fact);
                return how === 'told' && t > first ? (
                  <line key={fact} className="without" x1={x(first)} x2={x(t)} y1={y + 14} y2={y + 14} />
                ) : null;
              })}
              {spread(told.map(({ t }) => x(t))).map((place, each) => {
                const one = told[each];
                return one ? (
                  <g key={one.fact} className={`letter is-${one.how}`}>
                    <rect x={place - 10} y={y - 10} width={20} height={20} rx={2} />
                    <text x={place} y={y + 5} textAnchor="middle">
                      {one.letter}
                    </text>
                  </g>
                ) : null;
              })}
            </g>
          );
        })}
      </svg>
      <details open={undefined}>
        <summary>{say(texts.table)}</summary>
        <div className="debrief-scroll">
          <table className="debrief-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.fact)}</th>
                {view.strips.map(({ id, name }) => (
                  <th scope="col" key={id}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.facts.map(({ id, letter, text }) => (
                <tr key={id}>
                  <th scope="row">
                    {letter} {text}
                  </th>
                  {view.strips.map((strip) => {
                    const one = strip.told.find(({ fact }) => fact === id);
                    return (
                      <td key={strip.id}>
                        {one
                          ? `${view.timeOf[one.t]} ${say(one.how === 'saw' ? texts.saw : texts.told)}`
                          : say(texts.notKnown)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** Letters that would lie on each other, moved to the right of the one before. */
function spread(places: readonly number[]): readonly number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -100) + 23));
  return moved;
}
