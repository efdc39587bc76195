import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleHalf from '@phosphor-icons/core/regular/circle-half.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { GoalShown, Opens, Value } from '../programme-schema.ts';
import * as texts from './programme-messages.ts';

const states: Readonly<Record<GoalShown['state'], { look: ChipLook; icon: string; text: Message }>> = {
  done: { look: 'done', icon: checkCircle, text: texts.stateDone },
  near: { look: 'done', icon: checkCircle, text: texts.stateNear },
  partly: { look: 'note', icon: circleHalf, text: texts.statePartly },
  caution: { look: 'attention', icon: warning, text: texts.stateCaution },
  'too-early': { look: 'nothing', icon: hourglass, text: texts.stateTooEarly },
  'not-known': { look: 'nothing', icon: question, text: texts.stateNotKnown },
};

/** Each aim with its start, its target and what can be said now. What is not known is written out. */
export function GoalTable({ of }: { of: readonly GoalShown[] }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby="results">
      <h2 id="results">{say(texts.resultsTitle)}</h2>
      <table className="programme-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.colAim)}</th>
            <th scope="col">{say(texts.colStart)}</th>
            <th scope="col">{say(texts.colTarget)}</th>
            <th scope="col">{say(texts.colNow)}</th>
            <th scope="col">{say(texts.colSay)}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((goal) => (
            <tr key={goal.id}>
              <th scope="row">
                {goal.name}
                <span className="small quiet">{goal.indicator}</span>
              </th>
              <td data-label={say(texts.colStart)}>
                <Told of={goal.start} />
              </td>
              <td data-label={say(texts.colTarget)}>
                <Told of={goal.target} />
              </td>
              <td data-label={say(texts.colNow)}>
                {goal.opens ? (
                  <OpensLink of={goal.opens}>
                    <Told of={goal.now} />
                  </OpensLink>
                ) : (
                  <Told of={goal.now} />
                )}
              </td>
              <td data-label={say(texts.colSay)}>
                <Chip look={states[goal.state].look} icon={states[goal.state].icon}>
                  {say(states[goal.state].text)}
                </Chip>
                <span className="small quiet">
                  {goal.note ??
                    (goal.interval &&
                      say(texts.between, {
                        lower: Math.round(goal.interval.lower * 100),
                        upper: Math.round(goal.interval.upper * 100),
                      }))}
                </span>
                <span className="caption">
                  {goal.filledBy ? say(texts.filledBy, { name: goal.filledBy }) : say(texts.counted)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({ of }: { of: Value }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  switch (of.is) {
    case 'number':
      if (of.unit === 'SEK') return <span className="nowrap">{say(texts.kronorOf, { value: number(of.value) })}</span>;
      return of.of === null ? (
        <span>{number(of.value)}</span>
      ) : (
        <span className="nowrap">{say(texts.countOf, { value: number(of.value), of: number(of.of) })}</span>
      );
    case 'not-known':
      return <span className="unknown">{say(texts.notKnown)}</span>;
    case 'not-shown':
      return <span className="unknown">{say(texts.notShown)}</span>;
    case 'none-set':
      return <span className="unknown">{say(texts.noneSet)}</span>;
  }
}

/** The page that holds the acts behind a number. */
export function OpensLink(props: { of: Opens; children: ReactElement | string }): ReactElement {
  const { kind, id } = props.of;
  if (kind === 'visit' && id)
    return (
      <Link to="/app/programme/visits/$id" params={{ id }}>
        {props.children}
      </Link>
    );
  if (kind === 'vignettes') return <Link to="/app/learn/results">{props.children}</Link>;
  if (kind === 'history') return <Link to="/app/programme/history">{props.children}</Link>;
  return <>{props.children}</>;
}
