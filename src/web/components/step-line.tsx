import clockCountdown from '@phosphor-icons/core/regular/clock-countdown.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import stairs from '@phosphor-icons/core/regular/stairs.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import type { LinePoint } from '../../kernel/act.ts';
import { useNow } from '../clock.ts';
import { useFormats } from '../formats.ts';
import { useText } from '../text.tsx';
import { wallDaysBetween } from '../wall-clock.ts';
import { Icon } from './icon.tsx';
import * as texts from './step-line-messages.ts';
import './step-line.css';

const icons: Readonly<Record<string, string>> = { 'paper-plane-tilt': paperPlaneTilt, warning, stairs, phone };

/** What has passed and what comes, on one line, with the present in its place: solid behind it, dashed ahead. */
export function StepLine(props: { points: readonly LinePoint[]; since: string }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const at = useNow(20);
  const isPast = (point: LinePoint): boolean => Date.parse(point.at) <= at.getTime();
  const past = props.points.filter(isPast);
  const ahead = props.points.filter((point) => !isPast(point));

  const when = (point: LinePoint): string => {
    const from = new Date(point.at);
    const time = point.until ? `${formats.time(from)}–${formats.time(new Date(point.until))}` : formats.time(from);
    return wallDaysBetween(at, from) === 0
      ? say(texts.today, { time })
      : say(texts.onDay, { day: formats.weekday(from), time });
  };
  const drawn = (point: LinePoint, look: string): ReactElement => (
    <li key={`${point.icon} ${point.at}`} className={look}>
      <Icon of={icons[point.icon] ?? warning} />
      <b>{when(point)}</b>
      <span>{point.text}</span>
    </li>
  );
  return (
    <ol className="step-line">
      {past.map((point) => drawn(point, 'past'))}
      <li className="present" aria-current="time">
        <Icon of={clockCountdown} />
        <b>{say(texts.now, { time: formats.time(at) })}</b>
        <span>{waited(new Date(props.since), at, say)}</span>
      </li>
      {ahead.map((point) => drawn(point, 'ahead'))}
    </ol>
  );
}

/** For how long there has been no answer, in days and hours; under an hour in minutes. */
function waited(since: Date, at: Date, say: ReturnType<typeof useText>): string {
  const minutes = Math.max(0, Math.floor((at.getTime() - since.getTime()) / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return say(texts.waitedMinutes, { minutes });
  if (hours < 24) return say(texts.waitedHours, { hours });
  return say(texts.waitedDays, { days: Math.floor(hours / 24), hours: hours % 24 });
}
