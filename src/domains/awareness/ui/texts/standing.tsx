import arrowUUpLeft from '@phosphor-icons/core/regular/arrow-u-up-left.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { TextShown } from '../../texts/schema.ts';
import { asksChange, newerWaits, standingNames } from './standing-messages.ts';

const chips = {
  missing: { look: 'nothing', icon: circleDashed },
  draft: { look: 'nothing', icon: pencilLine },
  reviewed: { look: 'attention', icon: eye },
  signed: { look: 'done', icon: checkCircle },
  changed: { look: 'attention', icon: warning },
  withdrawn: { look: 'nothing', icon: arrowUUpLeft },
} as const;

/** How a translation stands, and what waits beside it. */
export function TextState({ of }: { of: Pick<TextShown, 'standing' | 'hasNewer' | 'newest'> }): ReactElement {
  const say = useText();
  const { look, icon } = chips[of.standing];
  return (
    <span className="text-state">
      <Chip look={look} icon={icon}>
        {say(standingNames[of.standing])}
      </Chip>
      {of.hasNewer && <span className="small quiet">{say(newerWaits)}</span>}
      {of.newest?.asksChange && <span className="small quiet">{say(asksChange)}</span>}
    </span>
  );
}
