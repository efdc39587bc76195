import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import type { Feedback, VignetteShown } from '../schema.ts';
import * as texts from './learn-messages.ts';

const howMany = [texts.rightNone, texts.rightOne, texts.rightTwo, texts.rightThree] as const;

/** What was right, why, and where it says so. What was not quite right has the colour of waiting, never of danger. */
export function VignetteFeedback({ of }: { of: VignetteShown }): ReactElement {
  const say = useText();
  const feedback = of.feedback ?? [];
  const right = feedback.filter((one) => one.right).length;
  return (
    <div className="reading learn-vignette">
      <p className="identity">
        <span>{say(texts.caseOf, { number: of.number, of: of.of })}</span>
        <span>{of.title}</span>
      </p>
      <PageHeading tab={say(texts.caseOf, { number: of.number, of: of.of })} takesFocus>
        {say(howMany[right] ?? texts.rightNone)}
      </PageHeading>
      <ol className="learn-feedback">
        {feedback.map((one, at) => (
          <FeedbackLine key={one.question} of={one} number={at + 1} />
        ))}
      </ol>
      <div className="actions">
        {of.next ? (
          <Link className="button primary" to="/app/learn/cases/$id" params={{ id: of.next }}>
            {say(texts.nextCase)}
          </Link>
        ) : null}
        <Link className={of.next ? 'button' : 'button primary'} to="/app/learn">
          {say(texts.toLearning)}
        </Link>
      </div>
    </div>
  );
}

export function FeedbackLine(props: { of: Omit<Feedback, 'question'>; number: number }): ReactElement {
  const say = useText();
  const { right, said, answered, why, source, verified } = props.of;
  return (
    <li className={right ? 'is-right' : 'is-not-quite'}>
      <h2>
        <Icon of={right ? checkCircle : xCircle} />
        <span>
          {say(texts.numberedAnswer, {
            number: props.number,
            verdict: say(right ? texts.wasRight : texts.notQuite),
            said,
          })}
        </span>
      </h2>
      <p className="quiet">{say(texts.youAnswered, { answer: answered })}</p>
      <p>{why}</p>
      <p className="small quiet">
        {source}
        {!verified && <span className="learn-unverified"> ({say(texts.notVerified)})</span>}
      </p>
    </li>
  );
}
