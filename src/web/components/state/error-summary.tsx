import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { fieldName, namesField } from '../../form/field-name.ts';
import { goToField } from '../../form/go-to-field.ts';
import { errorInTitle, errorOfField, errorSummaryTitle } from '../../messages.ts';
import type { FieldSentence } from '../../sending/request.ts';
import { useText } from '../../text.tsx';
import { Icon } from '../icon.tsx';

/**
 * What is to be corrected, before the form, in the words that are also at each field, after the name of the field.
 * It takes the focus each time the person has tried to send (`tries`).
 */
export function ErrorSummary(props: { errors: readonly FieldSentence[]; tries: number }): ReactElement | null {
  const { errors, tries } = props;
  const say = useText();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  const isWrong = errors.length > 0;
  // The tab says so too, whichever page the form is on.
  const inTitle = say(errorInTitle, { title: '…' });
  useEffect(() => {
    const before = document.title;
    if (!isWrong || before.startsWith(inTitle.slice(0, inTitle.indexOf('…')))) return;
    document.title = inTitle.replace('…', () => before);
    return () => {
      document.title = before;
    };
  }, [isWrong, inTitle]);
  if (!isWrong) return null;
  return (
    <section className="error-summary" aria-labelledby="error-summary" tabIndex={-1} ref={summary}>
      <h2 id="error-summary">
        <Icon of={warningCircle} />
        {say(errorSummaryTitle)}
      </h2>
      <ul>
        {errors.map(({ path, sentence }) => (
          <li key={`${path} ${sentence}`}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault();
                goToField(path);
              }}
            >
              <Line path={path} sentence={sentence} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ path, sentence }: FieldSentence): ReactElement {
  const say = useText();
  const [field, setField] = useState('');
  // The fields are below, and are on the page once the summary is.
  useLayoutEffect(() => setField(fieldName(path, document)), [path]);
  return <>{namesField(sentence, field) ? sentence : say(errorOfField, { field, sentence })}</>;
}
