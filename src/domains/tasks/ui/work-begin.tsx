import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useContext } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { WorkKinds } from '../../../web/screens/work-kinds.ts';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';

/** What this person may begin. It is the first thing to do, unless something waits for an answer now. */
export function WorkBegin({ first }: { first: boolean }): ReactElement | null {
  const say = useText();
  const { verbs, capacity } = useSession();
  const begins = Object.values(useContext(WorkKinds)).flatMap(({ begin }) =>
    begin && verbs.includes(begin.verb) && (begin.in?.includes(capacity) ?? true) ? [begin] : [],
  );
  if (begins.length === 0) return null;
  return (
    <div className="actions not-on-paper">
      {begins.map(({ path, text }, at) => (
        <Link key={path} className={`button ${first && at === 0 ? 'primary' : ''}`} to={path}>
          <Icon of={plus} />
          {say(text)}
        </Link>
      ))}
    </div>
  );
}
