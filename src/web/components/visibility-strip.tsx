import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import eyeSlash from '@phosphor-icons/core/regular/eye-slash.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import { type ReactElement, useId } from 'react';
import type { Visibility } from '../../kernel/act.ts';
import * as texts from '../messages.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

/** Who sees this, who does not, and why. It is under the title of everything that is protected. */
export function VisibilityStrip(props: { of: Visibility; title?: string; titleShown?: boolean }): ReactElement {
  const { sees, doesNotSee, why, state } = props.of;
  const say = useText();
  const heading = useId();
  const word = say(state === 'only-us' ? texts.onlyUs : texts.shared);
  const stateIcon = state === 'only-us' ? lockKey : users;
  const lines = (
    <dl>
      <div>
        <dt>
          <Icon of={eye} />
          {say(texts.sees)}
        </dt>
        <dd>
          <Lines of={sees} />
        </dd>
      </div>
      <div>
        <dt>
          <Icon of={eyeSlash} />
          {say(texts.doesNotSee)}
        </dt>
        <dd>
          <Lines of={doesNotSee} />
        </dd>
      </div>
      <div>
        <dt>
          <Icon of={stateIcon} />
          {say(texts.whyWithState, { state: word })}
        </dt>
        <dd>{why}</dd>
      </div>
    </dl>
  );
  return (
    <section className="visibility" aria-labelledby={heading}>
      <h2 className={props.titleShown ? 'not-phone' : 'unseen'} id={heading}>
        {props.title ?? say(texts.visibilityTitle)}
      </h2>
      <div className="not-phone">{lines}</div>
      <details className="only-phone">
        <summary>
          <Icon of={stateIcon} />
          <span>{say(texts.seesShort, { state: word, who: sees[0] ?? '' })}</span>
        </summary>
        {lines}
      </details>
    </section>
  );
}

function Lines({ of: lines }: { of: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
