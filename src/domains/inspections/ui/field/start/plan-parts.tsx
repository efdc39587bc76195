import type { ReactElement, ReactNode } from 'react';
import { useMoment } from '../../../../../web/moment.ts';
import { useText } from '../../../../../web/text.tsx';
import { capacityNames } from '../../../../access/public.ts';
import type { PlanBundle } from '../../../field/bundle-schema.ts';
import { planTexts, spokenLanguages } from '../../../schema.ts';
import { broughtNames, languageNames, taskNames, whereNames } from '../../code-messages.ts';
import { planTextNames } from '../../plan/briefing-messages.ts';
import { interpreterStates } from '../../plan/messages.ts';
import * as texts from './brief-messages.ts';

/** The plan as it is read on a phone, before it is downloaded and after. */
export function PlanParts({ of }: { of: PlanBundle }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { plan, questions } = of;
  return (
    <>
      <dl className="facts">
        {plan.workplace && (
          <Fact name={texts.whenAt}>
            {plan.startsAt ? moment({ from: plan.startsAt, to: null, precision: 'minute' }) : '–'} ·{' '}
            {[plan.workplace.street, plan.workplace.municipality].filter(Boolean).join(', ')}
          </Fact>
        )}
        {plan.purposeName && <Fact name={texts.purpose}>{plan.purposeName}</Fact>}
        {plan.earlier.length > 0 && (
          <Fact name={texts.earlier}>
            {plan.earlier
              .map(({ begunAt, capacity }) =>
                say(texts.earlierVisit, {
                  when: moment({ from: begunAt, to: null, precision: 'day' }),
                  capacity: say(capacityNames[capacity]),
                }),
              )
              .join('; ')}
          </Fact>
        )}
        {planTexts.map((text) => {
          const said = plan.texts[text];
          return (
            said && (
              <Fact key={text} name={planTextNames[text]}>
                <span className="in-lines">{said}</span>
              </Fact>
            )
          );
        })}
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
      <Order of={plan.entry} />
      <Spoken of={plan} />
      {questions.length > 0 && (
        <Part title={say(texts.askHere)}>
          <ul className="bullets">
            {questions.map((question) => (
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
    </>
  );
}

function Order({ of }: { of: PlanBundle['plan']['entry'] }): ReactElement {
  const say = useText();
  return (
    <Part title={say(texts.order)} empty={of.length === 0 ? say(texts.noOrder) : null}>
      <ol className="order">
        {of.map(({ name, task, capacity, basis, brings }) => (
          <li key={name}>
            <b>{name}</b> · {say(taskNames[task])} · {say(capacityNames[capacity])}
            {basis && <span className="small quiet"> {basis}</span>}
            {brings.length > 0 && (
              <span className="brings">
                {say(texts.brings, { things: brings.map((thing) => say(broughtNames[thing])).join(' · ') })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What the people there may speak, each with how far an interpreter for it has come. */
function Spoken({ of }: { of: PlanBundle['plan'] }): ReactElement {
  const say = useText();
  const booked = new Map(of.interpreters.map(({ language, state }) => [language, state]));
  const spoken = spokenLanguages.filter((one) => booked.has(one) || of.languages.includes(one));
  return (
    <Part title={say(texts.interpreters)} empty={spoken.length === 0 ? say(texts.noInterpreter) : null}>
      <ul>
        {spoken.map((language) => {
          const state = booked.get(language);
          return (
            <li key={language}>
              {say(languageNames[language])} · {say(state ? interpreterStates[state] : texts.nobodyAsked)}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Fact(props: { name: Parameters<ReturnType<typeof useText>>[0]; children: ReactNode }): ReactElement {
  const say = useText();
  return (
    <div>
      <dt>{say(props.name)}</dt>
      <dd>{props.children}</dd>
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
