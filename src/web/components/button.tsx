import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import { pressed } from '../pressed.ts';
import { Icon } from './icon.tsx';

type Look = 'primary' | 'plain' | 'compact';

const classOf = (look: Look | undefined, extra = ''): string => `button ${look ?? ''} ${extra}`;

/**
 * A button. One that cannot act (`barred`) keeps its place and its focus; what bars it is in words beside it,
 * under the id `reason`.
 */
export function Button(
  props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
    look?: Look;
    icon?: string;
    barred?: boolean;
    reason?: string;
    children: ReactNode;
  },
): ReactElement {
  const { look, icon, barred, reason, children, onClick, type = 'button', ...rest } = props;
  return (
    <button
      {...rest}
      type={type}
      className={classOf(look)}
      aria-disabled={barred || undefined}
      aria-describedby={reason}
      onPointerDown={({ currentTarget, nativeEvent }) => pressed(currentTarget, nativeEvent)}
      onClick={(event) => {
        if (barred) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
