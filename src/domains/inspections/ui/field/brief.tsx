import type { ReactElement, ReactNode } from 'react';
import { Press } from '../../../../web/field/controls.tsx';
import { goTo } from '../../../../web/field/place.ts';
import { Screen } from '../../../../web/field/screen.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { languageNames, taskNames, whereNames } from '../code-messages.ts';
import { interpreterStates } from '../plan-messages.ts';
import * as texts from './brief-messages.ts';
import type { Opened } from './inspection.ts';
import type { Phone } from './phone.ts';
import { ReadyCheck, useReady } from './ready-check.tsx';

/** The plan as it was taken along, and whether the phone is ready. */
export function Brief({ of, phone }: { of: Opened; phone: Phone }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { plan } = of.pack;
  const ready = useReady(of, phone);
  const toSee = ready.filter(({ isGood }) => !isGood).length;
  const showReady = (): void => {
    const heading = document.getElementById('ready');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <Screen
      title={plan.workplace?.name ?? say(texts.briefTitle)}
      back="/"
      bottom={
        <>
          {toSee > 0 && (
            <button type="button" className="switch" onClick={showReady}>
              {say(texts.toLookAt, { count: toSee })}
            </button>
          )}
          <Press look="primary" onClick={() => goTo(`/i/${of.key}/live`)}>
            {say(texts.goThere)}
          </Press>
        </>
      }
    >
      <dl className="facts">
        {plan.workplace && (
          <Fact name={texts.whenAt}>
            {plan.startsAt ? moment({ from: plan.startsAt, to: null, precision: 'minute' }) : '–'} ·{' '}
            {[plan.workplace.street, plan.workplace.municipality].filter(Boolean).join(', ')}
          </Fact>
        )}
        {plan.purposeName && <Fact name={texts.purpose}>{plan.purposeName}</Fact>}
        {plan.takesCare && (
          <Fact name={texts.takesCare}>
            {plan.takesCare.name} · {say(whereNames[plan.takesCare.where])}
          </Fact>
        )}
        {plan.note && <Fact name={texts.planNote}>{plan.note}</Fact>}
      </dl>
      {plan.beds && (
        <p>{say(texts.beds, { women: String(plan.beds.women ?? 'none'), men: String(plan.beds.men ?? 'none') })}</p>
      )}
      <Part title={say(texts.order)} empty={plan.entry.length === 0 ? say(texts.noOrder) : null}>
        <ol className="order">
          {plan.entry.map((entry) => (
            <li key={entry.name}>
              <b>{entry.name}</b> · {say(taskNames[entry.task])} · {say(capacityNames[entry.capacity])}
              {entry.basis && <span className="small quiet"> {entry.basis}</span>}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={say(texts.interpreters)} empty={plan.interpreters.length === 0 ? say(texts.noInterpreter) : null}>
        <ul>
          {plan.interpreters.map((one) => (
            <li key={one.language}>
              {say(languageNames[one.language])} · {say(interpreterStates[one.state])}
            </li>
          ))}
        </ul>
      </Part>
      {of.pack.questions.length > 0 && (
        <Part title={say(texts.askHere)}>
          <ul className="bullets">
            {of.pack.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      )}
      {plan.duties.length > 0 && (
        <Part title={say(texts.mustPassOn)}>
          <ul className="bullets">
            {plan.duties.map((duty) => (
              <li key={`${duty.name} ${duty.title}`}>
                <b>{duty.name}</b>: {duty.title}. {duty.text} {duty.proposed && <i>{say(texts.proposed)}</i>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ReadyCheck
        lines={ready}
        isKept={phone.health.persisted === true}
        practise={of.talks.length > 0 ? `/i/${of.key}/practise` : null}
      />
    </Screen>
  );
}

function Fact({
  name,
  children,
}: {
  name: Parameters<ReturnType<typeof useText>>[0];
  children: ReactNode;
}): ReactElement {
  const say = useText();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part(props: { title: string; empty?: string | null; children: ReactNode }): ReactElement {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.empty ? <p className="quiet">{props.empty}</p> : props.children}
    </section>
  );
}
