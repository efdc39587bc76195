import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { undoEntry } from '../../../web/components/withdraw-entry.tsx';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './form-messages.ts';
import { dayIn, wordsIn } from './form-values.ts';
import { SmallForm } from './small-form.tsx';

/** What is answered to an offer: refused or accepted, on a day, and why. */
export function AnswerOffer({ claim, offer }: { claim: ClaimShown; offer: string }): ReactElement | null {
  const say = useText();
  const [answer, setAnswer] = useState<'refused' | 'accepted' | null>(null);
  if (!claim.may.includes('claim.settle')) return null;
  if (answer === null)
    return (
      <div className="actions not-on-paper">
        <Button onClick={() => setAnswer('refused')}>{say(texts.refuse)}</Button>
        <Button onClick={() => setAnswer('accepted')}>{say(texts.accept)}</Button>
      </div>
    );
  const label = answer === 'refused' ? texts.refuse : texts.accept;
  return (
    <SmallForm
      of={claim}
      fields={[
        { id: 'day', label: texts.day, kind: 'day' },
        { id: 'reason', label: texts.reason, kind: 'long', optional: true, max: 500 },
      ]}
      label={label}
      button={label}
      path={`/api/claims/${claim.id}/settle`}
      body={(values, act) => ({ act, offer, answer, day: dayIn(values.day), reason: wordsIn(values.reason) })}
      done={texts.done}
      undo={undoEntry(`/api/claims/${claim.id}/withdraw-entry`)}
      onDone={() => setAnswer(null)}
      onClose={() => setAnswer(null)}
    />
  );
}
