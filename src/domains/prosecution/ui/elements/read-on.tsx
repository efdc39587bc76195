import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import type { ReactElement } from 'react';
import { Chip } from '../../../../web/components/chip.tsx';
import { useText } from '../../../../web/text.tsx';
import type { ElementRead } from '../../../knowledge/public.ts';
import type { CodeShown } from '../../../knowledge/ui/public.tsx';
import type { BoardShown, FileShown } from '../../shown.ts';
import { stateNames } from '../code-messages.ts';

/** A law, and the file and the board on which it is read. */
type Law = { readonly offences: readonly CodeShown<'offences'>[]; readonly elements: readonly CodeShown<'elements'>[] };
export type ReadOn = Law & { readonly file: FileShown; readonly board: BoardShown };

const looks = {
  supported: { look: 'note', icon: checkCircle },
  contradicted: { look: 'attention', icon: xCircle },
  'nothing-yet': { look: 'nothing', icon: circleDashed },
} as const;

/** The state of an offence or an element, in a word, a shape and an icon. */
export function StateChip({ of }: { of: ElementRead['state'] }): ReactElement {
  const say = useText();
  const { look, icon } = looks[of];
  return (
    <Chip look={look} icon={icon}>
      {say(stateNames[of])}
    </Chip>
  );
}
