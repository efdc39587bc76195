import type { ReactElement, ReactNode } from 'react';
import { FieldError, type FieldTexts, hintId, tied } from '../../../web/components/field.tsx';

export type CheckLine = {
  readonly value: string;
  readonly label: string;
  readonly detail?: ReactNode;
  /** Why it cannot be chosen. */
  readonly barred?: string;
};

/** A group of checkboxes, all visible. The first box carries the id, so that the error summary leads to it. */
export function CheckGroup(
  props: FieldTexts & {
    chosen: readonly string[];
    onChange: (chosen: readonly string[]) => void;
    lines: readonly CheckLine[];
  },
): ReactElement {
  const { id, label, hint, error, chosen, onChange, lines } = props;
  const ties = tied(props);
  return (
    <fieldset className={`choice ${error ? 'wrong' : ''}`} aria-describedby={ties['aria-describedby']}>
      <legend className="legend">{label}</legend>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div className="options checks">
        {lines.map(({ value, label: name, detail, barred }, at) => {
          const box = at === 0 ? id : `${id}.${value}`;
          return (
            <div className="option" key={value}>
              <input
                type="checkbox"
                id={box}
                checked={chosen.includes(value)}
                disabled={barred !== undefined}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <label htmlFor={box}>{name}</label>
              {(barred ?? detail) && <div className="small quiet">{barred ?? detail}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
