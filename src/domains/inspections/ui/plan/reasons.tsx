import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import { reasonsThatStand } from '../../plan/reasons.ts';
import type { InspectionShown } from '../../shown-schema.ts';
import { reasonNames } from '../code-messages.ts';
import { Part, useDayWords } from '../parts.tsx';
import { reasonChecked, reasonsTitle, reasonUnchecked } from './messages.ts';
import * as texts from './reason-messages.ts';

/** Why this workplace: each reason by itself, how many hold, and never a sum of points. */
export function Reasons({ of }: { of: InspectionShown }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  if (of.reasons.length === 0)
    return (
      <Part title={say(reasonsTitle)}>
        <p className="unknown">{say(texts.noReasons)}</p>
      </Part>
    );
  return (
    <Part title={say(reasonsTitle)} note={say(texts.howManyStand, { count: reasonsThatStand(of.reasons) })}>
      <ul className="facts-list">
        {of.reasons.map(({ kind, on, checked, origin }) => (
          <li key={kind} className="plan-entry">
            <p>
              <b>{say(reasonNames[kind])}</b>
              {on && `, ${dayWords(on)}`}
            </p>
            <p className="quiet begins">
              {say(checked ? reasonChecked : reasonUnchecked)}
              {kind !== 'drawn' && `; ${say(texts.originShown[origin])}`}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
