import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { texts } from '../../words/debrief.ts';
import { expectedName } from '../../words/expected-name.ts';

const spans = ['offer_to_all', 'first_talk_alone_own_language', 'rights', 'acknowledged', 'bed_accepted'] as const;

/** How long it took until people were protected, and what of the scenario’s aims came about, each with its obstacle. */
export function WhatItIsAbout({ view }: { view: DebriefView }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="protection">
      <h2 id="protection">{say(texts.time)}</h2>
      <table className="debrief-table">
        <tbody>
          {spans.map((span) => {
            const minutes = view.minutes[span];
            return (
              <tr key={span}>
                <th scope="row">{say(texts[span])}</th>
                <td>{minutes === null ? say(texts.notYet) : say(texts.minutes, { minutes })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{say(texts.expected)}</h3>
      <ul className="exercise-rows">
        {view.expected.map(({ what, met, obstacle }) => (
          <li className="exercise-row" key={what}>
            <span>
              {expectedName(say, what)} {obstacle && <span className="small quiet">{obstacle}</span>}
            </span>
            <Chip look={met ? 'done' : 'nothing'} icon={met ? checkCircle : circleDashed}>
              {say(met ? texts.met : texts.notMet)}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
