import phoneCall from '@phosphor-icons/core/regular/phone-call.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import { dialled, unbroken } from '../../../../../kernel/text/phone-number.ts';
import { Icon } from '../../../../../web/components/icon.tsx';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import type { OpenInspection } from '../inspection.ts';
import * as texts from './acts-messages.ts';
import { CapacityLine } from './capacity-line.tsx';
import { notVerified } from './live-messages.ts';

/** Is someone in danger now? A call needs no network of ours. */
export function Danger({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const { plan } = of.pack;
  const live = `/i/${of.key}/live`;
  const police = plan.entry.filter(({ task, capacity }) => task === 'safety' || capacity === 'criminal-investigation');
  return (
    <Screen
      title={say(texts.dangerTitle)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          <Press onClick={() => goTo(live, 'instead')}>{say(texts.noDanger)}</Press>
          <a className="press danger primary" href={`tel:${dialled(of.pack.emergency)}`}>
            <Icon of={phoneCall} />
            <span>{say(texts.callEmergency, { phone: of.pack.emergency })}</span>
          </a>
        </>
      }
    >
      <p className="lead">{say(texts.separate)}</p>
      <ul className="bullets">
        {police.map(({ name }) => (
          <li key={name}>{say(texts.policeHere, { unit: name })}</li>
        ))}
        {plan.takesCare && <li>{say(texts.careHere, { unit: plan.takesCare.name })}</li>}
      </ul>
      {plan.takesCare?.phone && (
        <Call number={plan.takesCare.phone}>{say(texts.callCare, { phone: unbroken(plan.takesCare.phone) })}</Call>
      )}
      {of.pack.numbers.map(({ name, number, hours, verified }) => (
        <Call key={number} number={number}>
          {say(texts.callNumber, { name, number: unbroken(number) })}
          {(hours || !verified) && (
            <span className="small">
              {[hours, verified ? null : say(notVerified)].filter((one) => one !== null).join(' · ')}
            </span>
          )}
        </Call>
      ))}
    </Screen>
  );
}

/** A number that one press calls; the phone needs no network of ours for it. */
function Call({ number, children }: { number: string; children: ReactNode }): ReactElement {
  return (
    <a className="press call" href={`tel:${dialled(number)}`}>
      <Icon of={phoneCall} />
      <span>{children}</span>
    </a>
  );
}
