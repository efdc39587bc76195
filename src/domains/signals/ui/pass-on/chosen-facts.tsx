import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { PassableFact, SignalSnapshot } from '../../schema.ts';
import { notSent } from '../code-messages.ts';
import { factWords } from '../code-words.ts';
import { FactValue } from '../page/fact-value.tsx';

/** Some facts of a signal as names and values. */
export function ChosenFacts(props: { facts: readonly PassableFact[]; of: SignalSnapshot }): ReactElement {
  const say = useText();
  return (
    <dl className="pairs stacked">
      {props.facts.map((fact) => (
        <div key={fact}>
          <dt>{say(factWords[fact])}</dt>
          <dd>
            {props.of[fact] === undefined ? (
              <span className="unknown">{say(notSent)}</span>
            ) : (
              <FactValue fact={fact} of={props.of} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
