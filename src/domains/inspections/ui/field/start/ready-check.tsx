import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import type { ReactElement } from 'react';
import { useNow } from '../../../../../web/clock.ts';
import { Icon } from '../../../../../web/components/icon.tsx';
import { Press } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Go } from '../../../../../web/field/screen.tsx';
import { useMoment } from '../../../../../web/moment.ts';
import { askToPersist } from '../../../../../web/offline/health.ts';
import { syncNow } from '../../../../../web/offline/sync.ts';
import { useText } from '../../../../../web/text.tsx';
import { wallDaysBetween } from '../../../../../web/wall-clock.ts';
import type { OpenInspection } from '../inspection.ts';
import { ChangeToPasskey, useCanPasskey } from '../phone/change-to-passkey.tsx';
import { look, type Phone } from '../phone/phone.ts';
import { useBattery } from '../phone/use-battery.ts';
import { asSpoken } from '../talk/as-spoken.ts';
import * as texts from './brief-messages.ts';
import { isClockRight } from './ready-clock.ts';

const roomNeeded = 200_000_000;
const batteryNeeded = 30;

type Mend = 'fetch' | 'look' | 'passkey' | 'persist';
export type ReadyLine = { readonly isGood: boolean; readonly words: string; readonly mend: Mend };

/** What is checked before the visit, each with what can be done about it. What is not good prevents nothing. */
export function useReady(of: OpenInspection, phone: Phone): readonly ReadyLine[] {
  const say = useText();
  const moment = useMoment();
  const now = useNow(60);
  const battery = useBattery();
  const canPasskey = useCanPasskey();
  const { free, persisted, clockOffMs } = phone.health;
  const megabytes = free === null ? null : Math.floor(free / 1_000_000);
  const hasRoom = free === null || free > roomNeeded;
  const hasRightClock = isClockRight(clockOffMs);
  const byPasskey = phone.methods.includes('passkey');
  const { madeAt } = of.pack;
  const isOfToday = wallDaysBetween(new Date(madeAt), now) === 0;
  const bundleWords = isOfToday
    ? say(texts.readyPack)
    : say(texts.readyPackOld, { when: moment({ from: madeAt, to: null, precision: 'minute' }) });
  const lockWords = byPasskey ? texts.readyLock : canPasskey ? texts.readyCanPasskey : texts.readySecret;
  const line = (isGood: boolean, mend: Mend, words: string): ReadyLine => ({ isGood, words, mend });
  return [
    line(isOfToday, 'fetch', bundleWords),
    line(of.talks.length > 0, 'fetch', say(texts.readyLanguages, { count: of.talks.length })),
    ...(megabytes === null
      ? []
      : [line(hasRoom, 'look', say(hasRoom ? texts.readyRoom : texts.readyNoRoom, { megabytes }))]),
    line(byPasskey || !canPasskey, 'passkey', say(lockWords)),
    line(hasRightClock, 'look', say(hasRightClock ? texts.readyClock : texts.readyClockOff, asSpoken(clockOffMs ?? 0))),
    ...(battery === null
      ? []
      : [line(battery >= batteryNeeded, 'look', say(texts.readyBattery, { percent: battery }))]),
    line(persisted === true, 'persist', say(persisted ? texts.readyKept : texts.readyNotKept)),
  ];
}

export function ReadyCheck(props: {
  lines: readonly ReadyLine[];
  inspection: string;
  practise: string | null;
}): ReactElement {
  const say = useText();
  const { lines, practise } = props;
  return (
    <section>
      <h2 id="ready" tabIndex={-1}>
        {say(texts.readyTitle)}
      </h2>
      <ul className="ready">
        {lines.map(({ isGood, words, mend }) => (
          <li key={words} className={isGood ? 'is-good' : 'is-not'}>
            <Icon of={isGood ? checkCircle : warningCircle} />
            <div>
              <span>{words}</span>
              {!isGood && <Mended by={mend} inspection={props.inspection} />}
            </div>
          </li>
        ))}
      </ul>
      {practise && (
        <Go to={practise} className="press">
          {say(texts.practise)}
        </Go>
      )}
    </section>
  );
}

/** What mends it, or checks whether it has been mended. */
function Mended({ by, inspection }: { by: Mend; inspection: string }): ReactElement {
  const say = useText();
  const again = (): void => void look().catch(() => undefined);
  // The agency says what time it is, and what was sent to it leaves room.
  const sendAndLook = (): void =>
    void syncNow()
      .catch(() => undefined)
      .then(again);
  switch (by) {
    case 'fetch':
      return <Press onClick={() => goTo(`/take/${inspection}`)}>{say(texts.fetchAnew)}</Press>;
    case 'passkey':
      return <ChangeToPasskey />;
    case 'persist':
      return <Press onClick={() => void askToPersist().then(again)}>{say(texts.askToKeep)}</Press>;
    case 'look':
      return <Press onClick={sendAndLook}>{say(texts.lookAgain)}</Press>;
  }
}
