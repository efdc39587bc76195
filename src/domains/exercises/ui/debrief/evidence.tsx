import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { DebriefView } from '../../live/debrief-view.ts';
import { texts } from '../../words/debrief.ts';

/** What is lost: whether it was secured, or since when somebody lawfully could have. */
export function Evidence({ view, roleName }: { view: DebriefView; roleName: (id: string) => string }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="evidence">
      <h2 id="evidence">{say(texts.evidence)}</h2>
      <ul className="exercise-rows">
        {view.evidence.map(({ id, name, how, why, fate }) => (
          <li className="exercise-row" key={id}>
            <span>
              <b>{name}</b>
              <span className="small quiet exercise-block">
                {how} {why}
              </span>
            </span>
            <span className="debrief-fate">
              {fate.state === 'saved' ? (
                <>
                  <Chip look="done" icon={checkCircle}>
                    {say(texts.saved, { time: view.timeOf[fate.saved ?? 0] ?? '' })}
                  </Chip>
                  <span className="small">
                    {fate.by !== null && say(texts.savedBy, { who: roleName(fate.by) })}
                    {fate.slack !== null && `, ${say(texts.slack, { minutes: fate.slack })}`}
                  </span>
                </>
              ) : fate.state === 'could-have-been-saved' ? (
                <Chip look="attention" icon={hourglass}>
                  {say(texts.could, { time: view.timeOf[fate.chance ?? 0] ?? '' })}
                </Chip>
              ) : (
                <Chip look="nothing" icon={circleDashed}>
                  {say(fate.state === 'never-found' ? texts.neverFound : texts.noOne)}
                </Chip>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
