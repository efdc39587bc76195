import eyeSlash from '@phosphor-icons/core/regular/eye-slash.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { KeysList } from '../../../web/shell/keys-list.tsx';
import { keysTitle } from '../../../web/shell/keys-messages.ts';
import { feedbackTitle, phones } from '../../../web/shell/messages.ts';
import { Rich, useText } from '../../../web/text.tsx';
import * as texts from './common-messages.ts';

const states: readonly { look: string; icon: string | null; title: Message; text: Message }[] = [
  { look: '', icon: lockKey, title: texts.onlyUsTitle, text: texts.onlyUsText },
  { look: 'shared', icon: users, title: texts.sharedTitle, text: texts.sharedText },
  { look: 'hidden', icon: eyeSlash, title: texts.hiddenTitle, text: texts.prevalenceText },
  { look: 'none', icon: null, title: texts.secretTitle, text: texts.secretText },
];

const bold = { b: <b /> };

/** What holds for every role: keys, how secrecy is shown, what is logged, what the device keeps, and whom to ask. */
export function CommonHelp(props: { unit: string; agency: string; version: string }): ReactElement {
  const say = useText();
  return (
    <>
      <section className="section">
        <h2>{say(texts.askTitle)}</h2>
        <ul className="spaced">
          <li>
            <Rich of={texts.askDanger} parts={bold} />
          </li>
          <li>
            <Rich of={texts.askMatter} values={{ unit: props.unit }} parts={bold} />
          </li>
          <li>
            <Rich of={texts.askAgency} values={{ agency: props.agency }} parts={bold} />
          </li>
          <li>
            <Rich of={texts.askFault} values={{ version: props.version }} parts={bold} />
          </li>
        </ul>
      </section>
      <section className="section">
        <h2>{say(texts.secrecyTitle)}</h2>
        <p>{say(texts.secrecyLead)}</p>
        <ul className="spaced">
          {states.map(({ look, icon, title, text }) => (
            <li key={title.id} className={`secrecy-state ${look}`}>
              {icon && <Icon of={icon} />}
              <div>
                <h3>{say(title)}</h3>
                <p className="small quiet">{say(text)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{say(texts.loggedTitle)}</h2>
        <p>{say(texts.loggedText)}</p>
      </section>
      <section className="section">
        <h2>{say(texts.deviceTitle)}</h2>
        <p>{say(texts.deviceText)}</p>
        <p>
          <Link to="/app/phones">{say(phones)}</Link>
        </p>
      </section>
      <section className="section">
        <h2>{say(keysTitle)}</h2>
        <KeysList />
      </section>
      <p className="section">
        <Link to="/app/knowledge">{say(texts.knowledgeLink)}</Link>
      </p>
      <p>
        <Link to="/app/feedback">{say(feedbackTitle)}</Link>
      </p>
      <p>
        <a href="/accessibility">{say(texts.accessibility)}</a>
      </p>
    </>
  );
}
