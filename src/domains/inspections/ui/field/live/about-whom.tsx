import type { ReactElement } from 'react';
import { useText } from '../../../../../web/text.tsx';
import type { OpenInspection } from '../inspection.ts';
import * as texts from './live-messages.ts';

/** The place as a whole, or one of those who were met on this phone. Nothing is asked where no one was met. */
export function AboutWhom(props: {
  of: OpenInspection;
  worker: string | null;
  change: (worker: string | null) => void;
}): ReactElement | null {
  const say = useText();
  const workers = props.of.visit?.workers ?? [];
  if (workers.length === 0) return null;
  return (
    <label className="written">
      <span className="label">{say(texts.aboutWhom)}</span>
      <select
        className="input"
        value={props.worker ?? ''}
        onChange={({ target }) => props.change(target.value === '' ? null : target.value)}
      >
        <option value="">{say(texts.wholePlace)}</option>
        {workers.map(({ worker, number }) => (
          <option key={worker} value={worker}>
            {say(texts.workerNumber, { number })}
          </option>
        ))}
      </select>
    </label>
  );
}
