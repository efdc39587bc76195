import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { SuspicionShown } from '../../shown-schema.ts';
import * as texts from './said-messages.ts';
import { declineWords, resultWords, withdrawWords } from './words.ts';

type Exchange = SuspicionShown['exchange'];

const useWhen = (): ((at: string) => string) => {
  const moment = useMoment();
  return (at) => moment({ from: at, to: null, precision: 'minute' });
};

/** All that the two units have said to each other about it, the same on both sides. */
export function Said({ suspicion: { exchange, origin } }: { suspicion: SuspicionShown }): ReactElement {
  const { declined, questions, outcome, withdrawn, sentOn, instead } = exchange;
  return (
    <>
      {instead && <Earlier id={instead} />}
      {sentOn && <SentOn to={sentOn} />}
      {withdrawn && withdrawn.reason !== null && <Withdrawn at={withdrawn.at} reason={withdrawn.reason} />}
      {declined && <Declined of={declined} />}
      {questions.map((each) => (
        <Question key={each.letter} of={each} isOurs={origin === 'received'} />
      ))}
      {outcome && <Outcome of={outcome} isOurs={origin === 'received'} />}
    </>
  );
}

/** By when it lapses, and whose term that is. */
export function Lapses({ of }: { of: Exchange['lapses'] }): ReactElement | null {
  const say = useText();
  const when = useWhen();
  if (of === null) return null;
  return (
    <p className="small quiet">
      {say(of.lapsed ? texts.hasLapsed : texts.lapses, { when: when(of.at) })}{' '}
      {say(of.ownTerm ? texts.ownTerm : texts.usualTerm)}
    </p>
  );
}

function Declined({ of }: { of: NonNullable<Exchange['declined']> }): ReactElement {
  const say = useText();
  const when = useWhen();
  return (
    <StateBox icon={xCircle} look="attention" title={say(texts.declinedTitle, { when: when(of.at) })}>
      <div className="said-line">
        <p>{say(declineWords[of.reason])}</p>
        {of.words && <p className="said-words">{of.words}</p>}
        <p>
          {of.alternative === 'none-known' ? say(texts.noneKnown) : say(texts.insteadOf, { instead: of.instead ?? '' })}
        </p>
      </div>
    </StateBox>
  );
}

function Question(props: { of: Exchange['questions'][number]; isOurs: boolean }): ReactElement {
  const { of, isOurs } = props;
  const say = useText();
  const when = useWhen();
  return (
    <StateBox icon={question} title={say(isOurs ? texts.youAsked : texts.theyAsked, { when: when(of.at) })}>
      <div className="said-line">
        <p className="said-words">{of.words ?? say(texts.notReadable)}</p>
        {of.answeredAt === null ? (
          <p className="unknown">{say(isOurs ? texts.waitsForSender : texts.waitsForYou)}</p>
        ) : (
          <>
            <p className="label">
              {say(isOurs ? texts.theyAnswered : texts.youAnswered, { when: when(of.answeredAt) })}
            </p>
            <p className="said-words">{of.answer ?? say(texts.notReadable)}</p>
          </>
        )}
      </div>
    </StateBox>
  );
}

function Outcome(props: { of: NonNullable<Exchange['outcome']>; isOurs: boolean }): ReactElement {
  const { of, isOurs } = props;
  const say = useText();
  const when = useWhen();
  const title = say(isOurs ? texts.outcomeSent : texts.outcomeTitle, { when: when(of.at) });
  return (
    <StateBox icon={of.isWithdrawn ? xCircle : checkCircle} title={title}>
      <div className="said-line">
        {of.isWithdrawn ? (
          <p>{say(texts.outcomeWithdrawn)}</p>
        ) : (
          <>
            <p>{say(resultWords[of.result])}</p>
            {of.words && <p className="said-words">{of.words}</p>}
          </>
        )}
      </div>
    </StateBox>
  );
}

function Withdrawn(props: { at: string; reason: keyof typeof withdrawWords }): ReactElement {
  const say = useText();
  const when = useWhen();
  return (
    <StateBox icon={xCircle} title={say(texts.withdrawnTitle, { when: when(props.at) })}>
      <p>{say(withdrawWords[props.reason])}</p>
    </StateBox>
  );
}

function SentOn({ to }: { to: NonNullable<Exchange['sentOn']> }): ReactElement {
  const say = useText();
  const when = useWhen();
  return (
    <p>
      <Link to="/app/suspicions/$id" params={{ id: to.suspicion }}>
        {say(texts.sentOn, { unit: to.to, when: when(to.at) })}
      </Link>
    </p>
  );
}

function Earlier({ id }: { id: string }): ReactElement {
  const say = useText();
  return (
    <p>
      <Link to="/app/suspicions/$id" params={{ id }}>
        {say(texts.earlier)}
      </Link>
    </p>
  );
}
