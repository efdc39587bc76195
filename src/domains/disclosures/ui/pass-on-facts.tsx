import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { FieldError } from '../../../web/components/field.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import * as texts from './pass-on-messages.ts';

/** One fact that there is in a domain, and what is recorded of it here. */
export type FactLine<Fact extends string> = {
  readonly fact: Fact;
  readonly name: string;
  /** Why it cannot be chosen: nothing is known of it here, or it has several answers and none has been decided on. */
  readonly barred: 'not-here' | 'undecided' | null;
  /** What would be passed on, or what to think of first. Not drawn when it is barred. */
  readonly detail: ReactNode;
};

/** The facts of a matter, chosen one by one. There is no "all"; what cannot be chosen stays and says why. */
export function PassOnFacts<Fact extends string>(props: {
  lines: readonly FactLine<Fact>[];
  undecided: Message;
  chosen: readonly Fact[];
  onChange: (facts: readonly Fact[]) => void;
  error: string | undefined;
}): ReactElement {
  const { lines, undecided, chosen, onChange, error } = props;
  const say = useText();
  const first = lines.find(({ barred }) => !barred)?.fact;
  const change = (fact: Fact, isChosen: boolean): void =>
    onChange(lines.map((line) => line.fact).filter((each) => (each === fact ? isChosen : chosen.includes(each))));

  return (
    <fieldset className={`choice ${error ? 'wrong' : ''}`} aria-describedby={error ? 'facts-error' : undefined}>
      <legend className="unseen">{say(texts.which)}</legend>
      <FieldError id="facts" error={error} />
      {lines.map(({ fact, name, barred, detail }) => {
        if (barred) {
          const isHere = barred === 'undecided';
          return (
            <div className="option barred" key={fact}>
              <Icon of={isHere ? gitFork : circleDashed} />
              <p className="option-label">{name}</p>
              <p className="small quiet">{say(isHere ? undecided : texts.notHere)}</p>
            </div>
          );
        }
        const id = fact === first ? 'facts' : `facts.${fact}`;
        return (
          <div className="option" key={fact}>
            <input
              type="checkbox"
              id={id}
              checked={chosen.includes(fact)}
              aria-describedby={`facts.${fact}-detail`}
              onChange={(event) => change(fact, event.target.checked)}
            />
            <label htmlFor={id}>{name}</label>
            <div className="small quiet" id={`facts.${fact}-detail`}>
              {detail}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
