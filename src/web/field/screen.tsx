import moonLit from '@phosphor-icons/core/fill/moon-fill.svg?raw';
import arrowLeft from '@phosphor-icons/core/regular/arrow-left.svg?raw';
import moon from '@phosphor-icons/core/regular/moon.svg?raw';
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '../components/icon.tsx';
import { useText } from '../text.tsx';
import { turn, useNight } from './look.ts';
import { backTo, night } from './messages.ts';
import { goTo } from './place.ts';

/**
 * One screen of the phone: where one came from, what it is, and what is pressed, at the bottom where the thumb is. The heading takes
 * the focus, so that a screen reader says where one is.
 */
export function Screen(props: {
  title: string;
  back?: string;
  above?: ReactNode;
  children: ReactNode;
  bottom?: ReactNode;
  /** Two of equal weight are side by side, so that more of what was noted is seen. */
  isBottomInRow?: boolean;
}): ReactElement {
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, back } = props;
  // With the screen and not after it: who types at once would lose the focus, and what they type with it.
  useLayoutEffect(() => {
    document.title = `${title} · CAPE`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className="screen">
      <header className="screen-top">
        {props.above}
        <div className="screen-name">
          {back !== undefined && (
            <a
              className="back"
              href={back === '/' ? '/field' : `/field${back}`}
              aria-label={say(backTo)}
              onClick={(event) => {
                event.preventDefault();
                goTo(back);
              }}
            >
              <Icon of={arrowLeft} className="turns" />
            </a>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <Night />
        </div>
      </header>
      <main className="screen-body">
        <div className="screen-main">{props.children}</div>
        {props.bottom && (
          <div className={props.isBottomInRow ? 'screen-bottom in-row' : 'screen-bottom'}>{props.bottom}</div>
        )}
      </main>
    </div>
  );
}

/** Light or dark by one press of a hand, on every screen, and remembered. */
function Night(): ReactElement {
  const say = useText();
  const isNight = useNight();
  return (
    <button type="button" className="night" aria-pressed={isNight} onClick={turn}>
      <Icon of={isNight ? moonLit : moon} />
      {say(night)}
    </button>
  );
}

/** A link within the field app: a real one, so that it can be held, heard and followed by a key. */
export function Go(props: { to: string; className?: string; label?: string; children: ReactNode }): ReactElement {
  return (
    <a
      className={props.className}
      aria-label={props.label}
      href={props.to === '/' ? '/field' : `/field${props.to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
