import type { ReactElement } from 'react';
import { FieldError } from '../../../web/components/field.tsx';

/** `says`: what it comes to, in a sentence below its name. */
type CheckLine = { readonly value: string; readonly label: string; readonly says?: string };

/** Several of a few, all visible. The first box carries the id, so that the error summary leads to it. */
export function CheckList(props: {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  lines: readonly CheckLine[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}): ReactElement {
  const { id, lines, chosen } = props;
  const idOf = (at: number): string => (at === 0 ? id : `${id}.${at}`);
  const put = (value: string, on: boolean): void =>
    props.onChange(
      lines.flatMap((line) => ((line.value === value ? on : chosen.includes(line.value)) ? line.value : [])),
    );
  return (
    <fieldset className={`choice ${props.error ? 'wrong' : ''}`}>
      <legend className="legend">{props.label}</legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      <FieldError id={id} error={props.error} />
      <div className={lines.some(({ says }) => says !== undefined) ? 'options' : 'options inline tick-list'}>
        {lines.map(({ value, label, says }, at) => (
          <div className="option" key={value}>
            <input
              type="checkbox"
              id={idOf(at)}
              checked={chosen.includes(value)}
              onChange={({ target }) => put(value, target.checked)}
              aria-describedby={says === undefined ? undefined : `${idOf(at)}-says`}
            />
            <span>
              <label htmlFor={idOf(at)}>{label}</label>
              {says !== undefined && (
                <span className="own-line quiet small" id={`${idOf(at)}-says`}>
                  {says}
                </span>
              )}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
