import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { type ClaimFact, type ClaimSnapshot, claimFacts } from '../schema.ts';
import * as texts from './claim-messages.ts';

export const factWords: Readonly<Record<ClaimFact, Message>> = {
  workers: texts.workers,
  amount: texts.amount,
  period: texts.period,
  firm: texts.firm,
  story: texts.story,
};

/** One fact of a claim in words. */
export function ClaimFactValue({ fact, of }: { fact: ClaimFact; of: ClaimSnapshot }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const told = (): ReactNode => {
    switch (fact) {
      case 'workers':
        return of.workers === undefined ? null : number(of.workers);
      case 'amount':
        return of.amount && say(texts.amountOf, { value: number(of.amount.value), currency: of.amount.currency });
      case 'period':
        return of.period && say(texts.periodOf, of.period);
      case 'firm':
        return of.firm;
      case 'story':
        return of.story && <span className="own-words">{of.story}</span>;
    }
  };
  return <>{told() ?? <span className="unknown">{say(texts.notSent)}</span>}</>;
}

/** Everything that is known of a claim here; what was not sent says so. */
export function ClaimFacts({ of }: { of: ClaimSnapshot }): ReactElement {
  const say = useText();
  return (
    <dl className="pairs">
      {claimFacts.map((fact) => (
        <div key={fact}>
          <dt>{say(factWords[fact])}</dt>
          <dd>
            <ClaimFactValue fact={fact} of={of} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
