import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { GoalShown, Value } from '../../programme-schema.ts';
import * as texts from './framework-messages.ts';
import { useValue } from './use-value.ts';

const width = 240;
const edge = 10;

const shareOf = (of: Value): number | null => (of.is === 'number' ? (of.of ? of.value / of.of : of.value) : null);

/** Where on the line something stands: from nothing to the largest of what is shown. */
function placesOf({ start, now, target, interval }: GoalShown) {
  const isShare = [start, now, target].some((of) => of.is === 'number' && of.of !== null);
  const most = Math.max(...[start, now, target].map((of) => shareOf(of) ?? 0), isShare ? 1 : 0, Number.MIN_VALUE);
  const at = (share: number | null): number | null =>
    share === null ? null : edge + (Math.min(share, most) / most) * (width - 2 * edge);
  return {
    start: at(shareOf(start)),
    now: at(shareOf(now)),
    target: at(shareOf(target)),
    lower: isShare ? at(interval?.lower ?? null) : null,
    upper: isShare ? at(interval?.upper ?? null) : null,
  };
}

/** From where it began to where it should come, as one line. What it says stands beneath it in words. */
export function RangeLine({ of }: { of: GoalShown }): ReactElement {
  const say = useText();
  const value = useValue();
  const { start, now, target, lower, upper } = placesOf(of);
  return (
    <div className="range">
      <svg viewBox={`0 0 ${width} 28`} aria-hidden="true" focusable="false">
        <path className="base" d={`M${edge} 14H${width - edge}`} />
        {lower !== null && upper !== null && <path className="between" d={`M${lower} 14H${upper}`} />}
        {start !== null && <circle className="start" cx={start} cy="14" r="5.5" />}
        {target !== null && <path className="target" d={`M${target} 4v20`} />}
        {now !== null && <path className="now" d={`M${now} 7l7 7-7 7-7-7z`} />}
      </svg>
      <p className="caption">
        <span>{say(texts.startIs, { value: value(of.start) })}</span>
        <span>{say(texts.targetIs, { value: value(of.target) })}</span>
      </p>
    </div>
  );
}

/** What the marks of the lines mean. */
export function RangeKey(): ReactElement {
  const say = useText();
  return (
    <p className="range-key" aria-hidden="true">
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle className="start" cx="8" cy="8" r="5.5" />
        </svg>
        {say(texts.keyStart)}
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path className="now" d="M8 1l7 7-7 7-7-7z" />
        </svg>
        {say(texts.keyNow)}
      </span>
      <span>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path className="target" d="M8 1v14" />
        </svg>
        {say(texts.keyTarget)}
      </span>
    </p>
  );
}
