import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import { FieldError } from '../../../web/components/field.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import { type PassableFact, passableFacts, type SignalShown } from '../schema.ts';
import { factWords } from './code-words.ts';
import { FactValue } from './fact-value.tsx';
import * as texts from './pass-on-messages.ts';

/** The facts of a signal, chosen one by one. There is no "all"; what cannot be chosen stays and says why. */
export function PassOnFacts(props: {
  signal: SignalShown;
  chosen: readonly PassableFact[];
  onChange: (facts: readonly PassableFact[]) => void;
  error: string | undefined;
}): ReactElement {
  const { signal, chosen, onChange, error } = props;
  const say = useText();
  const snapshot = {
    ...signal.facts,
    happened: signal.happened ?? undefined,
    narrative: signal.narrative ?? undefined,
  };
  const conflicts = new Set(signal.conflicts.map(({ field }) => field));
  const here = passableFacts.filter((fact) => snapshot[fact] !== undefined);
  const first = here.find((fact) => !conflicts.has(fact));

  const detailOf = (fact: PassableFact): ReactNode => {
    if (fact === 'narrative') return say(texts.wordsWarning);
    if (fact === 'signs') return say(texts.signsNote, { count: snapshot.signs?.length ?? 0 });
    return <FactValue fact={fact} of={snapshot} />;
  };

  return (
    <fieldset className={`choice ${error ? 'wrong' : ''}`} aria-describedby={error ? 'facts-error' : undefined}>
      <legend className="unseen">{say(texts.which)}</legend>
      <FieldError id="facts" error={error} />
      {passableFacts.map((fact) => {
        const barred = snapshot[fact] === undefined ? texts.notHere : conflicts.has(fact) ? texts.undecided : null;
        if (barred) {
          return (
            <div className="option barred" key={fact}>
              <Icon of={snapshot[fact] === undefined ? circleDashed : gitFork} />
              <p className="option-label">{say(factWords[fact])}</p>
              <p className="small quiet">{say(barred)}</p>
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
              onChange={(event) =>
                onChange(passableFacts.filter((each) => (each === fact ? event.target.checked : chosen.includes(each))))
              }
            />
            <label htmlFor={id}>{say(factWords[fact])}</label>
            <div className="small quiet" id={`facts.${fact}-detail`}>
              {detailOf(fact)}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
