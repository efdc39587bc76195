import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { type PassableFact, passableFacts } from '../schema.ts';
import { previewQuery } from './api.ts';
import { factWords } from './code-words.ts';
import { FactValue } from './fact-value.tsx';
import * as texts from './pass-on-messages.ts';

/** Waits until somebody has stopped choosing: each preview opens the signal, and opening is logged. */
function useSettledChoice(facts: readonly PassableFact[]): readonly PassableFact[] {
  const [settled, setSettled] = useState(facts);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(facts), 400);
    return () => clearTimeout(timer);
  }, [facts]);
  return settled;
}

function LetterLine(props: { name: string; value: string }): ReactElement {
  const say = useText();
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value ? props.value : <span className="unknown">{say(texts.letterOpen)}</span>}</dd>
    </div>
  );
}

/** The letter itself, as the server would send it now. What somebody sends is never an abstraction. */
export function Letter(props: {
  signal: string;
  facts: readonly PassableFact[];
  to: string;
  purpose: string;
  ground: string;
}): ReactElement {
  const say = useText();
  const { unit, house } = useSession();
  return (
    <section aria-labelledby="letter">
      <h2 id="letter" className="letter-title">
        <Icon of={eye} />
        {say(texts.exactly)}
      </h2>
      <article className="letter">
        <dl>
          <LetterLine name={say(texts.letterTo)} value={props.to} />
          <LetterLine name={say(texts.letterFrom)} value={`${unit.name}, ${house}`} />
        </dl>
        <LetterFacts signal={props.signal} facts={props.facts} />
        <dl>
          <LetterLine name={say(texts.letterPurpose)} value={props.purpose} />
          <LetterLine name={say(texts.letterGround)} value={props.ground} />
          <LetterLine name={say(texts.letterTerms)} value={say(texts.letterTermsText)} />
        </dl>
      </article>
    </section>
  );
}

function LetterFacts(props: { signal: string; facts: readonly PassableFact[] }): ReactElement {
  const say = useText();
  const facts = useSettledChoice(props.facts);
  const preview = useQuery(previewQuery(props.signal, facts));
  if (props.facts.length === 0) return <p className="letter-body unknown">{say(texts.letterEmpty)}</p>;
  if (preview.isError) {
    return (
      <div className="letter-body">
        <FailureState error={preview.error} again={() => void preview.refetch()} />
      </div>
    );
  }
  const snapshot = preview.data?.snapshot;
  if (!snapshot || facts !== props.facts) {
    return (
      <p className="letter-body unknown" role="status">
        {say(texts.letterFetching)}
      </p>
    );
  }
  return (
    <dl className="letter-body">
      {passableFacts
        .filter((fact) => snapshot[fact] !== undefined)
        .map((fact) => (
          <div key={fact}>
            <dt>{say(factWords[fact])}</dt>
            <dd>
              <FactValue fact={fact} of={snapshot} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
