import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import signOut from '@phosphor-icons/core/regular/sign-out.svg?raw';
import userCircle from '@phosphor-icons/core/regular/user-circle.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useNow } from '../clock.ts';
import { Icon } from '../components/icon.tsx';
import { useFormats } from '../formats.ts';
import { useText } from '../text.tsx';
import { useHelpPlace } from './help-place.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import * as texts from './messages.ts';
import { Panel } from './panel.tsx';
import type { Person } from './person.ts';
import { SavedState } from './saved-state.tsx';
import { WhoIAm } from './who-i-am.tsx';

function DemoClock(): ReactElement {
  const say = useText();
  const formats = useFormats();
  const at = useNow(15);
  const values = { date: formats.date(at), time: formats.time(at) };
  return (
    <span className="clock-chip not-phone">
      <Icon of={clock} />
      <span>{say(texts.demoClock, values)}</span>
    </span>
  );
}

function Account({ person, demo }: { person: Person; demo: boolean }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const at = useNow(15);
  const { search, about } = useHelpPlace();
  return (
    <Panel
      look="name"
      label={say(texts.account, { name: person.name, unit: person.unit })}
      button={
        <>
          <Icon of={userCircle} />
          <span className="not-phone">{person.name}</span>
        </>
      }
    >
      <WhoIAm person={person} />
      {demo && (
        <p className="small only-phone">
          {say(texts.demoClockShort, { date: formats.date(at), time: formats.time(at) })}
        </p>
      )}
      <div className="links">
        <div className="only-phone">
          <LanguageSwitch icon />
          <Link to="/app/help" search={search}>
            <Icon of={question} />
            {say(texts.help)}
          </Link>
        </div>
        <Link to="/app/my-sign-in">
          <Icon of={signIn} />
          {say(texts.mySignIn)}
        </Link>
        <Link to="/app/phones">
          <Icon of={deviceMobile} />
          {say(texts.phones)}
        </Link>
        <Link to="/app/feedback" search={about}>
          <Icon of={chatText} />
          {say(texts.feedbackTitle)}
        </Link>
        {demo && (
          <a href="/sign-in">
            <Icon of={users} />
            {say(texts.beSomebodyElse)}
          </a>
        )}
        <form method="post" action="/sign-out">
          <button type="submit" className="button plain">
            <Icon of={signOut} className="turns" />
            {say(texts.signOut)}
          </button>
        </form>
      </div>
    </Panel>
  );
}

export function TopBar(props: { person: Person; demo: boolean; search: ReactNode; bell: ReactNode }): ReactElement {
  const { person, demo, search, bell } = props;
  const say = useText();
  const help = useHelpPlace();
  return (
    <header className="top">
      <Link className="brand" to="/app" activeOptions={{ exact: true }} aria-label={say(texts.home)}>
        <Mark />
        <span>CAPE</span>
      </Link>
      {search}
      <div className="top-end">
        {demo && <DemoClock />}
        <SavedState />
        {bell}
        <span className="not-phone">
          <LanguageSwitch />
        </span>
        <Link className="not-phone" to="/app/help" search={help.search}>
          {say(texts.help)}
        </Link>
        <Account person={person} demo={demo} />
      </div>
    </header>
  );
}
