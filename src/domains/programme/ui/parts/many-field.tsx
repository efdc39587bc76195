import type { ReactElement } from 'react';
import { FieldError, type FieldTexts, hintId, tied } from '../../../../web/components/field.tsx';
import type { Choice } from '../../../../web/components/select-field.tsx';
import { manyIn } from './part-values.ts';

/** Several of a list, in a box that scrolls where the list is long. The first box carries the id, so that the error summary leads to it. */
export function ManyField(
  props: FieldTexts & { value: string; onChange: (value: string) => void; choices: readonly Choice[] },
): ReactElement {
  const { id, label, hint, error, value, onChange, choices } = props;
  const chosen = manyIn(value);
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
      <div className="options checks programme-many">
        {choices.map((choice, at) => {
          const box = at === 0 ? id : `${id}.${choice.value}`;
          return (
            <div className="option" key={choice.value}>
              <input
                type="checkbox"
                id={box}
                checked={chosen.includes(choice.value)}
                onChange={({ target }) =>
                  onChange(
                    (target.checked ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value)).join(
                      ' ',
                    ),
                  )
                }
              />
              <label htmlFor={box}>{choice.label}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
