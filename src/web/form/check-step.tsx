import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../components/button.tsx';
import { useText } from '../text.tsx';
import { changeAnswer, changeThis } from './check-messages.ts';
import { goToField } from './go-to-field.ts';
import './form.css';

/** One answer as it will be recorded, and the field in which it is changed; null where it follows from the others. */
export type CheckRow = { readonly name: string; readonly told: ReactNode; readonly field: string | null };

export type CheckStep = {
  /** Whether the answers are shown once more in place of the fields. */
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Back to the fields, to this one. What was written elsewhere stays. */
  readonly change: (field: string) => void;
  readonly close: () => void;
};

const step = 'check';

/**
 * The step between filling in and sending. It is in the address, so that *Back* of the browser leads from it to the fields and not away
 * from the form. No one comes to it while something is wrong.
 */
export function useCheckStep(isRight: boolean): CheckStep {
  const navigate = useNavigate();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const field = useRef<string | null>(null);
  const isOpen = isRight && hash === step;
  useEffect(() => {
    if (isOpen || field.current === null) return;
    goToField(field.current);
    field.current = null;
  }, [isOpen]);
  // The focus decides what comes into view.
  const go = (to: string, replace = false): void =>
    void navigate({
      to: '.',
      search: true,
      state: true,
      hash: to,
      replace,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  return {
    isOpen,
    open: () => {
      if (hash !== step) go(step);
    },
    change: (id) => {
      field.current = id;
      go('');
    },
    close: () => {
      if (hash === step) go('', true);
    },
  };
}

/** What is about to be recorded, answer by answer, each with a way back to its field. Its heading takes the focus. */
export function CheckList(props: {
  title: string;
  rows: readonly CheckRow[];
  change: (field: string) => void;
  level?: 'h2' | 'h4';
}): ReactElement {
  const { title, rows, change, level: Heading = 'h2' } = props;
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={step}>
      <Heading id={step} tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      <dl className="check-list">
        {rows.map(({ name, told, field }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
            {field !== null && (
              <dd className="check-change">
                <Button look="plain" aria-label={say(changeThis, { name })} onClick={() => change(field)}>
                  {say(changeAnswer)}
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
