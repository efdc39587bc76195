import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import handshake from '@phosphor-icons/core/regular/handshake.svg?raw';
import identificationCard from '@phosphor-icons/core/regular/identification-card.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import shieldCheck from '@phosphor-icons/core/regular/shield-check.svg?raw';
import userGear from '@phosphor-icons/core/regular/user-gear.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import type { BasisShown } from '../../shown-parts-schema.ts';
import { unverified } from '../plan/messages.ts';

const icons: Readonly<Record<Capacity, string>> = {
  supervision: shieldCheck,
  assistance: handshake,
  'inner-alien-control': identificationCard,
  'criminal-investigation': magnifyingGlass,
  support: lifebuoy,
  administration: folderOpen,
  analysis: chartBar,
  'access-administration': userGear,
  'log-review': userGear,
};

export const CapacityIcon = ({ of }: { of: Capacity }): ReactElement => <Icon of={icons[of]} />;

/** As what one acts, and under which provision. The first thing on every page at the place of work. */
export function CapacityBar(props: { basis: BasisShown | null; beneath?: string; children?: ReactNode }): ReactElement {
  const say = useText();
  const { basis } = props;
  const look = basis === null ? 'none' : basis.capacity === 'criminal-investigation' ? 'criminal' : '';
  const name = basis ? say(capacityNames[basis.capacity]) : '';
  return (
    <div className={`capacity-bar ${look}`}>
      <Icon of={basis ? icons[basis.capacity] : circleDashed} />
      <div>
        <p>
          <b>{basis ? name.charAt(0).toUpperCase() + name.slice(1) : props.beneath}</b>
        </p>
        {basis && (
          <p className="small">
            {basis.provision}
            {basis.verified ? '' : ` (${say(unverified)})`}
          </p>
        )}
      </div>
      {props.children}
    </div>
  );
}
