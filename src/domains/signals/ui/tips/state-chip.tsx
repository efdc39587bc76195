import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import envelopeOpen from '@phosphor-icons/core/regular/envelope-open.svg?raw';
import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Chip, type ChipLook } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { TipState } from '../../tips/shapes.ts';
import * as texts from './list-messages.ts';

const looks: Readonly<Record<TipState, { look: ChipLook; icon: string; text: Message }>> = {
  unopened: { look: 'nothing', icon: envelope, text: texts.unopened },
  opened: { look: 'attention', icon: envelopeOpen, text: texts.opened },
  answered: { look: 'done', icon: chatText, text: texts.answered },
  stopped: { look: 'note', icon: handPalm, text: texts.stopped },
};

export function TipStateChip({ state }: { state: TipState }): ReactElement {
  const say = useText();
  const { text, ...look } = looks[state];
  return <Chip {...look}>{say(text)}</Chip>;
}
