import info from '@phosphor-icons/core/regular/info.svg?raw';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useAnnounced } from '../announce.ts';
import { useNow } from '../clock.ts';
import { Icon } from '../components/icon.tsx';
import { useFormats } from '../formats.ts';
import { useText } from '../text.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import * as texts from './messages.ts';
import { type Menu, Navigation } from './navigation.tsx';
import type { Person } from './person.ts';
import { TopBar } from './top-bar.tsx';
import { WhoIAm } from './who-i-am.tsx';

/** The frame around every page: who I am, what I can go to, and whether everything has arrived. */
export function Shell(props: {
  person: Person;
  mode: { readonly embedded: boolean; readonly demo: boolean };
  menu: { readonly rail: Menu; readonly bar: Menu };
  search: ReactNode;
  bell: ReactNode;
  children: ReactNode;
}): ReactElement {
  const { person, mode, menu, search, bell, children } = props;
  const say = useText();
  return (
    <>
      <a className="skip" href="#main">
        {say(texts.skip)}
      </a>
      {mode.embedded && (
        <aside className="evaluation" aria-label={say(texts.evaluationLabel)}>
          <Icon of={info} />
          <span>
            <b>{say(texts.evaluationLead)}</b> {say(texts.evaluationText)}
          </span>
        </aside>
      )}
      <TopBar person={person} demo={mode.demo} search={search} bell={bell} />
      <div className="frame">
        <Navigation menu={menu.rail} className="rail">
          <WhoIAm person={person} />
        </Navigation>
        <main id="main" className="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <UndoBar />
      <Navigation menu={menu.bar} className="bottom-bar" />
      <PrintMark person={person} />
      <KeysDialog />
      <Announcer />
    </>
  );
}

function Announcer(): ReactElement {
  return (
    <p className="unseen" role="status">
      {useAnnounced()}
    </p>
  );
}

function PrintMark({ person }: { person: Person }): ReactElement {
  const say = useText();
  const { date, time } = useFormats();
  const at = useNow(60);
  const { name, unit, agency, capacity } = person;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const told = (): void => {
      if (sheet.current) sheet.current.textContent = document.title;
    };
    addEventListener('beforeprint', told);
    return () => removeEventListener('beforeprint', told);
  }, []);
  return (
    <p className="print-mark" aria-hidden="true">
      <b ref={sheet} />
      {say(texts.printMark, { name, unit, agency, capacity: say(capacity), date: date(at), time: time(at) })}
    </p>
  );
}
