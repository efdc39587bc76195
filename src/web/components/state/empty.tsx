import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import { StateBox } from './state-box.tsx';

/** Nothing here: why, and what to do. */
export function Empty(props: { title: string; children?: ReactNode; icon?: string }): ReactElement {
  return (
    <StateBox icon={props.icon ?? checkCircle} title={props.title} look="bare" level="p">
      {props.children}
    </StateBox>
  );
}
