import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import { goalStateWords } from '../../framework/goal-state-messages.ts';
import { levels } from '../../framework-file-messages.ts';
import type { GoalShown, ProgrammeShown } from '../../programme-schema.ts';
import { useDay } from '../days.ts';
import * as words from '../programme-messages.ts';
import * as texts from './framework-messages.ts';
import { AddGoal, ChangeGoal, FillGoal } from './goal-forms.tsx';
import { byLevel } from './levels.ts';
import { OpensLink } from './opens-link.tsx';
import { RangeKey, RangeLine } from './range-line.tsx';
import { useValue } from './use-value.ts';
import './framework.css';

const looks: Readonly<Record<GoalShown['state'], { look: ChipLook; icon: string }>> = {
  done: { look: 'done', icon: checkCircle },
  near: { look: 'attention', icon: hourglass },
  partly: { look: 'note', icon: circleHalf },
  caution: { look: 'attention', icon: warning },
  'too-early': { look: 'nothing', icon: hourglass },
  'not-known': { look: 'nothing', icon: question },
};

/** The results framework, from the highest level down: where each began, where it should come, where it is and what can be said of it. */
export function FrameworkTable({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const found = byLevel(of.goals);
  return (
    <section className="section" aria-labelledby="results">
      <h2 id="results">{say(words.resultsTitle)}</h2>
      {found.length === 0 ? (
        <p className="quiet">{say(texts.noGoals)}</p>
      ) : (
        <>
          <RangeKey />
          <table className="programme-table framework">
            <thead>
              <tr>
                <th scope="col">{say(words.colAim)}</th>
                <th scope="col">{say(texts.colRange)}</th>
                <th scope="col">{say(words.colNow)}</th>
                <th scope="col">{say(words.colSay)}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((goal) => (
                <GoalRow key={goal.id} goal={goal} of={of} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {of.may.includes('programme.goal') && <AddGoal of={of} />}
    </section>
  );
}

function GoalRow({ goal, of }: { goal: GoalShown; of: ProgrammeShown }): ReactElement {
  const say = useText();
  const value = useValue();
  const { look, icon } = looks[goal.state];
  const above = of.goals.find(({ id }) => id === goal.under);
  return (
    <tr>
      <th scope="row">
        <span className="caption">{say(levels[goal.level])}</span>
        {goal.name}
        <span className="small quiet">{goal.indicator}</span>
        {above && <span className="caption">{say(texts.contributes, { name: above.name })}</span>}
        {goal.how && <span className="caption">{goal.how}</span>}
        <span className="programme-buttons">
          {of.may.includes('programme.fill') && goal.source === 'by-hand' && <FillGoal goal={goal} of={of} />}
          {of.may.includes('programme.goal') && <ChangeGoal goal={goal} of={of} />}
        </span>
      </th>
      <td>
        <RangeLine of={goal} />
      </td>
      <td data-label={say(words.colNow)} className="framework-now">
        {goal.opens ? <OpensLink of={goal.opens}>{value(goal.now)}</OpensLink> : value(goal.now)}
      </td>
      <td data-label={say(words.colSay)}>
        <Chip look={look} icon={icon}>
          {say(goalStateWords[goal.state])}
        </Chip>
        <span className="small quiet">
          {goal.note ??
            (goal.interval &&
              say(words.between, {
                lower: Math.round(goal.interval.lower * 100),
                upper: Math.round(goal.interval.upper * 100),
              }))}
        </span>
        <span className="caption">
          {goal.source !== 'by-hand'
            ? say(words.counted)
            : goal.filledBy
              ? say(words.filledBy, { name: goal.filledBy })
              : say(texts.notFilled)}
        </span>
        {goal.values.length > 1 && <Values of={goal} />}
      </td>
    </tr>
  );
}

/** Every value over time, the newest first. */
function Values({ of }: { of: GoalShown }): ReactElement {
  const say = useText();
  const value = useValue();
  const day = useDay();
  return (
    <details className="programme-values">
      <summary>{say(texts.valuesOverTime, { count: of.values.length })}</summary>
      <ul>
        {[...of.values].reverse().map((one) => (
          <li key={one.act}>
            <b>{value(one.now)}</b> {one.on ? day(one.on) : say(texts.dayNotSaid)}
            <span className="caption">{one.note}</span>
            <span className="caption">{one.by}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
