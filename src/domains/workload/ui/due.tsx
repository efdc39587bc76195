import type { ReactElement } from 'react';
import { useNow } from '../../../web/clock.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { Matter } from '../schema.ts';
import { due } from './due-messages.ts';

/** The first date by which something is owed because of a matter; nothing where there is none. */
export function Due({ of }: { of: Pick<Matter, 'due'> }): ReactElement | null {
  const say = useText();
  const { shortDay } = useFormats();
  const now = useNow(60);
  if (of.due === null) return null;
  const at = new Date(of.due);
  const late = at.getTime() < now.getTime();
  return (
    <p className={late ? 'workload-late small' : 'small'}>
      {say(due, { date: shortDay(at, now), late: late ? 'yes' : 'no' })}
    </p>
  );
}
