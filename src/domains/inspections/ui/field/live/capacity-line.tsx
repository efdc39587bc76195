import type { ReactElement } from 'react';
import { Go } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import { capacityNames } from '../../../../access/public.ts';
import { CapacityIcon } from '../../visit/capacity-bar.tsx';
import type { OpenInspection } from '../inspection.ts';
import * as texts from './live-messages.ts';

/**
 * As what the officer acts, and under which provision: the first thing on every screen at the place of work, with the way to change
 * it. Who investigates a crime sees it by its shape too: a second edge, and no colour alone.
 */
export function CapacityLine({ of, fixed }: { of: OpenInspection; fixed?: boolean }): ReactElement | null {
  const say = useText();
  const { standing, pack } = of;
  if (!standing) return null;
  const basis = pack.visits
    .flatMap(({ bases }) => bases)
    .find(({ id, capacity }) => id === standing.basis && capacity === standing.capacity);
  const provision = basis?.provision ?? standing.basis;
  return (
    <div className={`capacity-band is-${standing.capacity}`}>
      <CapacityIcon of={standing.capacity} />
      <p>
        <b>{say(capacityNames[standing.capacity])}</b>
        <span>{basis && !basis.verified ? `${provision} (${say(texts.notVerified)})` : provision}</span>
      </p>
      {!fixed && (
        <Go to={`/i/${of.key}/capacity`} label={say(texts.changeCapacityWhole)}>
          {say(texts.changeCapacity)}
        </Go>
      )}
    </div>
  );
}
