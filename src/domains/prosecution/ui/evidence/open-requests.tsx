import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import type { ReactElement } from 'react';
import { atNoon, daysBetween } from '../../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { FileShown } from '../../shown.ts';
import * as texts from '../elements/board-messages.ts';

/** Requested evidence that has not come, with how many days it has been. */
export function OpenRequests({ file }: { file: FileShown }): ReactElement | null {
  const say = useText();
  const { day } = useFormats();
  const { nameOf } = useCodes('evidence');
  const open = file.requests.filter(({ reply }) => reply === null);
  if (open.length === 0) return null;
  return (
    <section className="section" aria-labelledby="open-requests">
      <h2 id="open-requests">{say(texts.notAnsweredTitle)}</h2>
      <ul className="plain-list">
        {open.map(({ id, type, what, askedOn }) => (
          <li key={id}>
            <p>
              <b>{nameOf(type)}</b>
            </p>
            <p className="small quiet">{say(texts.askedOn, { what: what ?? '–', date: day(atNoon(askedOn)) })}</p>
            <p>
              <Chip look="nothing" icon={hourglass}>
                {say(texts.openDays, { count: daysBetween(askedOn, file.today) })}
              </Chip>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
