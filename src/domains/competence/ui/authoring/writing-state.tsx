import arrowUUpLeft from '@phosphor-icons/core/regular/arrow-u-up-left.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { WritingRow } from '../../authoring/schema.ts';
import * as texts from './list-messages.ts';

const chips = {
  draft: { look: 'nothing', icon: circleDashed, text: texts.stateDraft },
  sent: { look: 'attention', icon: eye, text: texts.stateSent },
  published: { look: 'done', icon: checkCircle, text: texts.statePublished },
  withdrawn: { look: 'nothing', icon: arrowUUpLeft, text: texts.stateWithdrawn },
} as const;

export function WritingState({ of }: { of: WritingRow['state'] }): ReactElement {
  const say = useText();
  const { look, icon, text } = chips[of];
  return (
    <Chip look={look} icon={icon}>
      {say(text)}
    </Chip>
  );
}
