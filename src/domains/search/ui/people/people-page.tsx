import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { FailureState, Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { leastOfName, type PersonFound, searchReasons, soughtBy } from '../../people/schema.ts';
import { mostTyped } from '../../schema.ts';
import * as texts from './messages.ts';
import { type PeopleState, usePeopleSearch } from './use-people-search.ts';
import './people.css';

/** People by name, personal number or phone, with a reason: what is opened is on the screen for the moment only. */
export default function PeopleSearchPage(): ReactElement {
  const say = useText();
  const may = useMay('people.search');
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      {may ? <PeopleSearch /> : <Forbidden />}
    </>
  );
}

const byNames = { name: texts.byName, personalNumber: texts.byNumber, phone: texts.byPhone } as const;
type By = (typeof soughtBy)[number];
type Reason = (typeof searchReasons)[number];

function PeopleSearch(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const [by, setBy] = useState<By>('name');
  const [text, setText] = useState('');
  const [reason, setReason] = useState<Reason | ''>('');
  const [tried, setTried] = useState(false);
  const { state, search, stop, forget } = usePeopleSearch();
  const isShort = text.trim().length < leastOfName;
  const going = 'hits' in state ? state : null;
  const said = going && say(saidOf(going), { looked: going.looked, found: going.hits.length });
  useEffect(() => {
    if (said && state.is !== 'looking') announce(said);
  }, [said, state.is]);
  // Leaving the window takes the names off the screen.
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') forget();
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [forget]);
  const submit = (): void => {
    setTried(true);
    if (isShort) document.getElementById('sought')?.focus();
    else if (reason === '') document.getElementById('reason')?.focus();
    else void search({ by, text: text.trim(), reason });
  };
  return (
    <>
      <p className="quiet">{say(texts.lead, { unit: unit.name })}</p>
      <form
        className="people-search not-on-paper"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ChoiceGroup
          id="by"
          label={say(texts.by)}
          value={by}
          onChange={(value) => setBy(soughtBy.find((one) => one === value) ?? 'name')}
          lines={soughtBy.map((value) => ({ value, label: say(byNames[value]) }))}
          inline
        />
        <TextField
          id="sought"
          label={say(texts.what)}
          hint={say(by === 'name' ? texts.whatHint : texts.numberHint)}
          error={tried && isShort ? say(texts.whatMissing) : undefined}
          value={text}
          onChange={setText}
          maxLength={mostTyped}
          inputMode={by === 'phone' ? 'tel' : 'text'}
        />
        <ChoiceGroup
          id="reason"
          label={say(texts.reason)}
          error={tried && reason === '' ? say(texts.reasonMissing) : undefined}
          value={reason}
          onChange={(value) => setReason(searchReasons.find((one) => one === value) ?? '')}
          lines={searchReasons.map((value) => ({ value, label: say(texts.reasons[value]) }))}
        />
        <p className="small quiet">{say(texts.notSeen)}</p>
        <p className="actions">
          <Button type="submit" look="primary" barred={state.is === 'looking'}>
            {say(texts.search)}
          </Button>
          {state.is === 'looking' && <Button onClick={stop}>{say(texts.stop)}</Button>}
        </p>
      </form>
      {state.is === 'failed' && <FailureState error={state.error} again={submit} />}
      {state.is === 'closed' && <p className="notice">{say(texts.closedHere)}</p>}
      {going && (
        <section className="section" aria-labelledby="found">
          <h2 id="found">{say(texts.found)}</h2>
          <p role={state.is === 'looking' ? 'status' : undefined}>{said}</p>
          {going.hits.length > 0 && <Found hits={going.hits} by={going.by} />}
          {going.more && <p className="quiet">{say(texts.more)}</p>}
          {going.hits.length > 0 && state.is !== 'looking' && (
            <p className="actions not-on-paper">
              <Button look="compact" onClick={forget}>
                {say(texts.hide)}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

const saidOf = ({ is, by }: Extract<PeopleState, { hits: unknown }>): Message =>
  is === 'looking' ? texts.looking : is === 'stopped' ? texts.stopped : by === 'name' ? texts.done : texts.doneNumber;

function Found({ hits, by }: { hits: readonly PersonFound[]; by: By }): ReactElement {
  const say = useText();
  return (
    <ul className="rows" aria-labelledby="found" data-shown-name="">
      {hits.map(({ id, alias, name, isProtected, manner }) => (
        <li className="row found-person" key={id}>
          <div>
            <Link className="row-link" to="/app/persons/$id" params={{ id }}>
              {alias}
            </Link>
            <p>{name}</p>
          </div>
          <div className="end">
            {isProtected && (
              <Chip look="attention" icon={lockKey}>
                {say(texts.protectedOne)}
              </Chip>
            )}
            <p className="small quiet">{say(by === 'name' ? texts.manners[manner] : texts.sameNumber)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
