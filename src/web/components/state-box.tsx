import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** The frame that the states of a view share: an icon, a heading, what happened, what to do. */
export function StateBox(props: {
  icon: string;
  title: string;
  children?: ReactNode;
  look?: 'attention' | 'danger' | 'bare';
  /** Read aloud at once: for what appears while somebody is working. */
  announced?: boolean;
  level?: 'h2' | 'p';
}): ReactElement {
  const { icon, title, children, look = '', announced, level = 'h2' } = props;
  return (
    <div className={`state ${look}`} role={announced ? 'status' : undefined}>
      <Icon of={icon} />
      <div>
        {level === 'h2' ? <h2>{title}</h2> : <p className="label">{title}</p>}
        {children}
      </div>
    </div>
  );
}
