import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { SignalShown } from '../../schema.ts';
import * as texts from './page-messages.ts';

/** What a person wrote in their own words, with whom it is sealed to. That it has been opened is in the log. */
export function OwnWords({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const { unit } = useSession();
  return (
    <section className="section" aria-labelledby="own-words">
      <h2 id="own-words">{say(texts.wordsTitle)}</h2>
      {signal.narrative === null ? (
        <p className="unknown">{say(signal.origin === 'received' ? texts.wordsNone : texts.wordsGone)}</p>
      ) : (
        <>
          <p className="sealed">
            <Chip look="secrecy" icon={lockKey}>
              {say(texts.wordsSealed, { unit: unit.name })}
            </Chip>
          </p>
          <blockquote className="own-words">{signal.narrative}</blockquote>
        </>
      )}
    </section>
  );
}
