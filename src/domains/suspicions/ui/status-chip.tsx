import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import swap from '@phosphor-icons/core/regular/swap.svg?raw';
import user from '@phosphor-icons/core/regular/user.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import type { ReactElement } from 'react';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { useText } from '../../../web/text.tsx';
import { statusWords } from '../code-messages.ts';
import type { SuspicionRow } from '../shown-schema.ts';

const looks: Readonly<Record<SuspicionRow['status'], { look: ChipLook; icon: string }>> = {
  'handed-over': { look: 'bare', icon: paperPlaneTilt },
  asked: { look: 'nothing', icon: question },
  'sent-on': { look: 'bare', icon: swap },
  declined: { look: 'nothing', icon: xCircle },
  withdrawn: { look: 'bare', icon: xCircle },
  unanswered: { look: 'nothing', icon: user },
  acknowledged: { look: 'done', icon: handPalm },
  closed: { look: 'bare', icon: archive },
};

export function StatusChip({ status }: { status: SuspicionRow['status'] }): ReactElement {
  const say = useText();
  return <Chip {...looks[status]}>{say(statusWords[status])}</Chip>;
}
