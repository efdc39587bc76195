import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type ChipLook = 'done' | 'attention' | 'nothing' | 'lost' | 'secrecy' | 'note' | 'bare';

/** A state: icon, word and shape. */
export function Chip(props: { look: ChipLook; icon: string; children: ReactNode }): ReactElement {
  return (
    <span className={`chip ${props.look}`}>
      <Icon of={props.icon} />
      <span>{props.children}</span>
    </span>
  );
}
