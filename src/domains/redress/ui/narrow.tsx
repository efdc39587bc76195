import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import * as texts from './detail-messages.ts';
import { kindNames } from './messages.ts';
import { useSums } from './words.ts';

/** Each part of the range that rests on less than the part before it, and what would change that. */
export function Narrow({ claim }: { claim: ClaimShown }): ReactElement | null {
  const say = useText();
  const { money, number } = useSums(claim);
  if (claim.gaps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="narrow">
      <h2 id="narrow">{say(texts.narrowTitle)}</h2>
      <ul className="narrow">
        {claim.gaps.map((gap) => (
          <li key={`${gap.line} ${gap.to}`}>
            <h3>
              <span>
                {say(gap.to === 'probable' ? texts.toDocumented : texts.toProbable, { kind: say(kindNames[gap.kind]) })}
              </span>
              <b>{money(gap.kronor)}</b>
            </h3>
            <p className="small quiet">
              {gap.hours !== null && `${say(texts.gapHours, { hours: number(gap.hours) })} `}
              {gap.note ?? say(texts.nothingNarrows)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
