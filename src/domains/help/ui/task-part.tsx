import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement, useEffect, useRef } from 'react';
import { useText } from '../../../web/text.tsx';
import type { TaskShown } from '../guides/schema.ts';
import * as texts from './messages.ts';

/** A text of a guide: labels as they are on the screen stand out, and so do words of the glossary. */
function Marked({ text }: { text: string }): ReactElement {
  const parts = text.split(/(\[\[[^\]]+\]\]|(?<![\p{L}\d])_[^_]+_(?![\p{L}\d]))/u);
  return (
    <>
      {parts.map((part, place) => {
        // The pieces of one text never change their order.
        const key = `${place} ${part}`;
        if (part.startsWith('[[')) return <b key={key}>{part.slice(2, -2)}</b>;
        if (/^_.+_$/.test(part)) return <dfn key={key}>{part.slice(1, -1)}</dfn>;
        return <Fragment key={key}>{part}</Fragment>;
      })}
    </>
  );
}

/** One task of a guide. The one that was asked for takes the focus, so that a screen reader begins there. */
export function TaskPart({ of: task, isAsked = false }: { of: TaskShown; isAsked?: boolean }): ReactElement {
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  return (
    <section className={`section help-task ${isAsked ? 'asked' : ''}`} aria-labelledby={`help-${task.id}`}>
      <h2 id={`help-${task.id}`} ref={heading} tabIndex={-1}>
        {task.title}
      </h2>
      <p>
        <Marked text={task.why} />
      </p>
      <div className="help-steps">
        <ol>
          {task.steps.map(({ text, at }) => (
            <li key={text}>
              <Marked text={text} />
              {at && !at.includes('$') && (
                <Link
                  className="help-to not-on-paper"
                  to={at as '/app'}
                  aria-label={say(texts.toScreenOf, { task: task.title })}
                >
                  {say(texts.toScreen)}
                </Link>
              )}
            </li>
          ))}
        </ol>
        <figure>
          <img src={task.picture.address} alt={task.picture.shows} width={1280} height={800} loading="lazy" />
          <figcaption className="small quiet">{say(texts.pictureOf)}</figcaption>
        </figure>
      </div>
      <h3>{say(texts.whenWrong)}</h3>
      <ul className="dots">
        {task.wrong.map((text) => (
          <li key={text}>
            <Marked text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
