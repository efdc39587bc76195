import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { after } from '../../words/after.ts';
import type { Placed } from '../api.ts';

/** The elements as the prosecutor can support them at the end, beside the truth; and the indicators there were. */
export function Elements({ view, placed }: { view: DebriefView; placed: Placed }): ReactElement {
  const say = useText();
  const { indicators } = view;
  const sayEach = (key: string) => say(after[key as keyof typeof after]);
  return (
    <section className="section" aria-labelledby="elements">
      <h2 id="elements">{say(after.elements)}</h2>
      <div className="debrief-scroll">
        <table className="debrief-table">
          <thead>
            <tr>
              <th scope="col">{say(after.element)}</th>
              <th scope="col">{say(after.board)}</th>
              <th scope="col">{say(after.truth)}</th>
            </tr>
          </thead>
          <tbody>
            {view.elements.map(({ id, text, board, truth, independent }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>
                  {sayEach(board)}, {say(after.independent, { count: independent })}
                  {view.gaps.includes(id) && <b> {say(after.gap)}</b>}
                  {view.overreach.includes(id) && <b> {say(after.overreach)}</b>}
                  {view.oneLegged.includes(id) && <b> {say(after.oneLegged)}</b>}
                </td>
                <td>{sayEach(truth)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{say(after.indicators)}</h3>
      <p>{say(after.indicatorsText, { recorded: indicators.recorded, available: indicators.available })}</p>
      <dl className="pairs">
        {(
          [
            [after.seenNot, indicators.seenNotRecorded],
            [after.neverMet, indicators.neverMet],
            [after.withoutSource, indicators.withoutSource],
          ] as const
        ).map(([label, list]) => (
          <div key={label.id}>
            <dt>{say(label)}</dt>
            <dd>
              {list.length === 0
                ? say(after.none)
                : list.map((id) => placed.indicators.find((one) => one.id === id)?.name ?? id).join('; ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
