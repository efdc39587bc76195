import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useEffect, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { Press } from '../../../../web/field/controls.tsx';
import { Go } from '../../../../web/field/screen.tsx';
import { askToPersist } from '../../../../web/offline/health.ts';
import { useText } from '../../../../web/text.tsx';
import { asSpoken } from './as-spoken.ts';
import * as texts from './brief-messages.ts';
import type { Opened } from './inspection.ts';
import { look, type Phone } from './phone.ts';

const roomNeeded = 200_000_000;
const clockOffAtMostMs = 120_000;

export type ReadyLine = { readonly isGood: boolean; readonly words: string };

/** What is looked at before somebody goes: what is not good stands in the way of nothing. */
export function useReady(of: Opened, phone: Phone): readonly ReadyLine[] {
  const say = useText();
  const battery = useBattery();
  const { free, persisted, clockOffMs } = phone.health;
  const megabytes = free === null ? null : Math.floor(free / 1_000_000);
  const hasRoom = free === null || free > roomNeeded;
  const isClockRight = clockOffMs === null || Math.abs(clockOffMs) < clockOffAtMostMs;
  const byPasskey = phone.methods.includes('passkey');
  const line = (isGood: boolean, words: string): ReadyLine => ({ isGood, words });
  return [
    line(true, say(texts.readyPack)),
    line(of.talks.length > 0, say(texts.readyLanguages, { count: of.talks.length })),
    ...(megabytes === null ? [] : [line(hasRoom, say(hasRoom ? texts.readyRoom : texts.readyNoRoom, { megabytes }))]),
    line(byPasskey, say(byPasskey ? texts.readyLock : texts.readySecret)),
    line(isClockRight, say(isClockRight ? texts.readyClock : texts.readyClockOff, asSpoken(clockOffMs ?? 0))),
    ...(battery === null ? [] : [line(battery >= 30, say(texts.readyBattery, { percent: battery }))]),
    line(persisted === true, say(persisted ? texts.readyKept : texts.readyNotKept)),
  ];
}

export function ReadyCheck(props: {
  lines: readonly ReadyLine[];
  isKept: boolean;
  practise: string | null;
}): ReactElement {
  const say = useText();
  const { lines, isKept, practise } = props;
  const askAgain = (): void =>
    void askToPersist()
      .then(look)
      .catch(() => undefined);
  return (
    <section>
      <h2 id="ready" tabIndex={-1}>
        {say(texts.readyTitle)}
      </h2>
      <ul className="ready">
        {lines.map(({ isGood, words }) => (
          <li key={words} className={isGood ? 'is-good' : 'is-not'}>
            <Icon of={isGood ? checkCircle : warningCircle} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {practise && (
        <Go to={practise} className="press">
          {say(texts.practise)}
        </Go>
      )}
      {!isKept && <Press onClick={askAgain}>{say(texts.askToKeep)}</Press>}
    </section>
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
