import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import type { SuspicionShown } from '../../shown-schema.ts';
import { AnswerForm } from './answer-form.tsx';
import * as texts from './sender-messages.ts';

/** What the unit that handed it over does next: answers a question, or sends it to another unit. */
export function SenderNext({ suspicion }: { suspicion: SuspicionShown }): ReactElement | null {
  const open = suspicion.exchange.questions.find(({ answeredAt }) => answeredAt === null);
  if (suspicion.origin !== 'sent') return null;
  if (open && suspicion.may.includes('suspicion.answer-back')) {
    return <AnswerForm suspicion={suspicion} question={open} />;
  }
  return <SendInstead suspicion={suspicion} />;
}

/** Declined or lapsed: one press opens the form for the unit that was suggested, filled in. */
function SendInstead({ suspicion }: { suspicion: SuspicionShown }): ReactElement | null {
  const say = useText();
  const may = useMay('suspicion.hand-over');
  const { crossing, exchange, id, status } = suspicion;
  const hasLapsed = crossing?.lapsedAt != null && crossing.acknowledgedAt === null && status === 'handed-over';
  if (!may || (status !== 'declined' && !hasLapsed)) return null;
  const unit = exchange.declined?.unit ?? null;
  const suggested = unit === null ? null : exchange.declined?.instead;
  return (
    <section className="urgent not-on-paper" aria-labelledby="send-instead">
      <h2 id="send-instead">{say(texts.responsibleAgain)}</h2>
      <p>{say(suggested ? texts.sendInsteadLead : texts.chooseUnit)}</p>
      <p className="actions">
        <Link
          className="button primary"
          to="/app/suspicions/new"
          search={{ instead: id, ...(unit === null ? {} : { unit }) }}
        >
          {suggested ? say(texts.sendTo, { unit: suggested }) : say(texts.sendToAnother)}
        </Link>
      </p>
    </section>
  );
}
