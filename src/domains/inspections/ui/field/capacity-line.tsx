import type { ReactElement } from 'react';
import { Go } from '../../../../web/field/screen.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { Opened } from './inspection.ts';
import * as texts from './texts-live.ts';

/** As what the officer acts, and under which provision: on every screen at the place of work, with the way to change it. */
export function CapacityLine({ of, fixed }: { of: Opened; fixed?: boolean }): ReactElement | null {
  const say = useText();
  const { standing, pack } = of;
  if (!standing) return null;
  const basis = pack.visits
    .flatMap(({ bases }) => bases)
    .find(({ id, capacity }) => id === standing.basis && capacity === standing.capacity);
  return (
    <p className="capacity-line">
      <span>
        {say(texts.actingAs, {
          capacity: say(capacityNames[standing.capacity]),
          basis: basis?.provision ?? standing.basis,
        })}
        {basis && !basis.verified && <span className="small"> ({say(texts.notVerified)})</span>}
      </span>
      {!fixed && <Go to={`/i/${of.key}/capacity`}>{say(texts.changeCapacity)}</Go>}
    </p>
  );
}
