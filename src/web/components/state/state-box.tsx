import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../../announce.ts';
import { Icon } from '../icon.tsx';

/** The text to be read; the buttons are found by going on. */
const sentencesIn = (element: HTMLElement | null): string =>
  [...(element?.querySelectorAll('h2, p') ?? [])].map(({ textContent }) => textContent).join(' ');

/** The frame that the states of a view share: an icon, a heading, what happened, what to do. */
export function StateBox(props: {
  icon: string;
  title: string;
  titleId?: string;
  children?: ReactNode;
  look?: 'attention' | 'danger' | 'bare';
  /** Read aloud at once: for what appears during work. */
  announced?: boolean;
  level?: 'h2' | 'p';
}): ReactElement {
  const { icon, title, titleId, children, look = '', announced, level = 'h2' } = props;
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another thing to say
  useEffect(() => {
    if (announced) announce(sentencesIn(text.current));
  }, [announced, title]);
  return (
    <div className={`state ${look}`}>
      <Icon of={icon} />
      <div ref={text}>
        {level === 'h2' ? <h2 id={titleId}>{title}</h2> : <p className="label">{title}</p>}
        {children}
      </div>
    </div>
  );
}
