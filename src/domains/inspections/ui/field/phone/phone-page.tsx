import type { ReactElement } from 'react';
import { Choices, Press } from '../../../../../web/field/controls.tsx';
import { setLook, useLook } from '../../../../../web/field/look.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useMoment } from '../../../../../web/moment.ts';
import { lock } from '../../../../../web/offline/unlock.ts';
import { useText } from '../../../../../web/text.tsx';
import { Unsent } from '../live/unsent.tsx';
import * as texts from '../start/brief-messages.ts';
import { look, type Phone } from './phone.ts';

/** Whose phone it is, how it is doing, how it looks. */
export function PhonePage({ phone }: { phone: Phone }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { theme, hand } = useLook();
  const { device, sync } = phone;
  return (
    <Screen
      title={say(texts.phoneTitle)}
      back="/"
      bottom={<Press onClick={() => void lock().then(look)}>{say(texts.lockNow)}</Press>}
    >
      {device && <p className="lead">{say(texts.ofWhom, { name: device.name, unit: device.unit })}</p>}
      <p className="quiet">
        {sync?.lastAt
          ? say(texts.lastContact, { time: moment({ from: sync.lastAt, to: null, precision: 'minute' }) })
          : say(texts.noContact)}
      </p>
      <Unsent phone={phone} />
      <Choices
        id="theme"
        label={say(texts.lookTitle)}
        value={theme}
        onChange={(next: typeof theme) => setLook({ theme: next })}
        choices={[
          { value: 'system', label: say(texts.lookSystem) },
          { value: 'light', label: say(texts.lookLight) },
          { value: 'dark', label: say(texts.lookDark) },
          { value: 'field', label: say(texts.lookField) },
        ]}
      />
      <Choices
        id="hand"
        inRow
        label={say(texts.handTitle)}
        value={hand}
        onChange={(next: typeof hand) => setLook({ hand: next })}
        choices={[
          { value: 'right', label: say(texts.handRight) },
          { value: 'left', label: say(texts.handLeft) },
        ]}
      />
    </Screen>
  );
}
