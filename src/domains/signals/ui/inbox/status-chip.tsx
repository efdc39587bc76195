import circle from '@phosphor-icons/core/regular/circle.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SignalRow } from '../../schema.ts';
import { statusWords } from '../code-words.ts';

const looks: Readonly<Record<SignalRow['status'], { look: ChipLook; icon: string }>> = {
  open: { look: 'bare', icon: circle },
  unanswered: { look: 'nothing', icon: hourglass },
  acknowledged: { look: 'done', icon: handPalm },
};

export function StatusChip({ status }: { status: SignalRow['status'] }): ReactElement {
  const say = useText();
  return <Chip {...looks[status]}>{say(statusWords[status])}</Chip>;
}
