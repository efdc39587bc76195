import circle from '@phosphor-icons/core/regular/circle.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { useText } from '../../../web/text.tsx';
import type { ScreeningRow } from '../schema.ts';
import * as texts from './messages.ts';

/** How far it has come. Yes and no have the same appearance: neither is a success. */
export function StatusChip({ status, presumed }: Pick<ScreeningRow, 'status' | 'presumed'>): ReactElement {
  const say = useText();
  if (status === 'decided') {
    return (
      <Chip look="done" icon={scales}>
        {say(presumed === 'yes' ? texts.statusYes : texts.statusNo)}
      </Chip>
    );
  }
  return status === 'one-reading' ? (
    <Chip look="bare" icon={circle}>
      {say(texts.statusOne)}
    </Chip>
  ) : (
    <Chip look="bare" icon={users}>
      {say(texts.statusTwo)}
    </Chip>
  );
}
