import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { PassableFact, SignalShown } from '../../schema.ts';
import { notSent, sentFor, sentOn } from '../code-messages.ts';
import { factWords } from '../code-words.ts';
import { FactValue } from './fact-value.tsx';
import { twoAnswers } from './page-messages.ts';

const listed = ['workplace', 'sector', 'people', 'happened', 'channel'] as const satisfies readonly PassableFact[];

/** What is known, as names and values. What another agency did not send is said to be so; it is not unknown and not empty. */
export function SignalFacts({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const snapshot = { ...signal.facts, happened: signal.happened ?? undefined };
  const conflicts = new Set(signal.conflicts.map(({ field }) => field));
  return (
    <dl className="pairs facts">
      {listed.map((fact) => (
        <div key={fact}>
          <dt>{say(factWords[fact])}</dt>
          <dd>
            {snapshot[fact] === undefined ? (
              <span className="unknown">{say(notSent)}</span>
            ) : (
              <FactValue fact={fact} of={snapshot} />
            )}
            {conflicts.has(fact) && (
              <p className="small">
                <a href="#conflicts">{say(twoAnswers)}</a>
              </p>
            )}
          </dd>
        </div>
      ))}
      {signal.purpose !== null && (
        <div>
          <dt>{say(sentFor)}</dt>
          <dd>{signal.purpose}</dd>
        </div>
      )}
      {signal.ground !== null && (
        <div>
          <dt>{say(sentOn)}</dt>
          <dd>{signal.ground}</dd>
        </div>
      )}
    </dl>
  );
}
