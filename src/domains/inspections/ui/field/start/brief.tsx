import type { ReactElement } from 'react';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import type { OpenInspection } from '../inspection.ts';
import type { Phone } from '../phone/phone.ts';
import { takenAlong } from '../phone/start-messages.ts';
import * as texts from './brief-messages.ts';
import { PlanParts } from './plan-parts.tsx';
import { ReadyCheck, useReady } from './ready-check.tsx';

/** The plan as it was downloaded, and whether the phone is ready. */
export function Brief(props: { of: OpenInspection; phone: Phone; wasJustTaken: boolean }): ReactElement {
  const say = useText();
  const { of, phone } = props;
  const ready = useReady(of, phone);
  const toSee = ready.filter(({ isGood }) => !isGood).length;
  const showReady = (): void => {
    const heading = document.getElementById('ready');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <Screen
      title={of.pack.plan.workplace?.name ?? say(texts.briefTitle)}
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
      {props.wasJustTaken && (
        <p className="notice" role="status">
          {say(takenAlong)}
        </p>
      )}
      <PlanParts of={of.pack} />
      <ReadyCheck
        lines={ready}
        inspection={of.pack.inspection}
        practise={of.talks.length > 0 ? `/i/${of.key}/practise` : null}
      />
    </Screen>
  );
}
