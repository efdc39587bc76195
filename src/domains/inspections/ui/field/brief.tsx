import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { Press } from '../../../../web/field/controls.tsx';
import { goTo } from '../../../../web/field/place.ts';
import { Screen } from '../../../../web/field/screen.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { askToPersist } from '../../../../web/offline/health.ts';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { languageNames, taskNames, whereNames } from '../code-messages.ts';
import { interpreterStates } from '../plan-messages.ts';
import type { Opened } from './inspection.ts';
import { look, type Phone } from './phone.ts';
import * as texts from './texts-brief.ts';

/** The plan as it was taken along, and whether the phone is ready. */
export function Brief({ of, phone }: { of: Opened; phone: Phone }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { plan } = of.pack;
  return (
    <Screen
      title={plan.workplace?.name ?? say(texts.briefTitle)}
      back="/"
      bottom={
        <Press look="primary" onClick={() => goTo(`/i/${of.key}/live`)}>
          {say(texts.goThere)}
        </Press>
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
      <ReadyCheck of={of} phone={phone} />
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

const roomNeeded = 200_000_000;
const clockOffAtMostMs = 120_000;

function ReadyCheck({ of, phone }: { of: Opened; phone: Phone }): ReactElement {
  const say = useText();
  const { free, persisted, clockOffMs } = phone.health;
  const battery = useBattery();
  const megabytes = free === null ? null : Math.floor(free / 1_000_000);
  const hasRoom = free === null || free > roomNeeded;
  const minutes = clockOffMs === null ? 0 : Math.round(Math.abs(clockOffMs) / 60_000);
  const isClockRight = clockOffMs === null || Math.abs(clockOffMs) < clockOffAtMostMs;
  return (
    <section>
      <h2>{say(texts.readyTitle)}</h2>
      <ul className="ready">
        <Ready good>{say(texts.readyPack)}</Ready>
        <Ready good={of.talks.length > 0}>{say(texts.readyLanguages, { count: of.talks.length })}</Ready>
        {megabytes !== null && (
          <Ready good={hasRoom}>{say(hasRoom ? texts.readyRoom : texts.readyNoRoom, { megabytes })}</Ready>
        )}
        <Ready good={phone.methods.includes('passkey')}>
          {say(phone.methods.includes('passkey') ? texts.readyLock : texts.readySecret)}
        </Ready>
        <Ready good={isClockRight}>{say(isClockRight ? texts.readyClock : texts.readyClockOff, { minutes })}</Ready>
        {battery !== null && <Ready good={battery >= 30}>{say(texts.readyBattery, { percent: battery })}</Ready>}
        <Ready good={persisted === true}>{say(persisted ? texts.readyKept : texts.readyNotKept)}</Ready>
      </ul>
      {!persisted && (
        <Press
          onClick={() =>
            void askToPersist()
              .then(look)
              .catch(() => undefined)
          }
        >
          {say(texts.askToKeep)}
        </Press>
      )}
    </section>
  );
}

function Ready({ good, children }: { good: boolean; children: ReactNode }): ReactElement {
  return (
    <li className={good ? 'is-good' : 'is-not'}>
      <Icon of={good ? checkCircle : warningCircle} />
      <span>{children}</span>
    </li>
  );
}

/** In percent, where the phone says it; null elsewhere. */
function useBattery(): number | null {
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    const { getBattery } = navigator as unknown as { getBattery?: () => Promise<{ level: number }> };
    void getBattery
      ?.call(navigator)
      .then(({ level }) => setPercent(Math.round(level * 100)))
      .catch(() => undefined);
  }, []);
  return percent;
}
