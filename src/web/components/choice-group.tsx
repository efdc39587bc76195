import { type ReactElement, type ReactNode, useId } from 'react';
import { FieldError, type FieldTexts, hintId, tied } from './field.tsx';
import { Icon } from './icon.tsx';

export type ChoiceLine = {
  readonly value: string;
  readonly label: string;
  readonly detail?: ReactNode;
  /** Opens under the line while it is chosen. */
  readonly more?: ReactNode;
  /** A line that cannot be chosen stays visible with its icon; its detail says why. */
  readonly barred?: string;
};

/** One of several, all visible. The first input carries the id, so that the error summary leads to it. */
export function ChoiceGroup(
  props: FieldTexts & {
    value: string;
    onChange: (value: string) => void;
    lines: readonly ChoiceLine[];
    inline?: boolean;
    legendClass?: string;
  },
): ReactElement {
  const { id, label, hint, error, value, onChange, lines, inline } = props;
  const name = useId();
  const ties = tied(props);
  const first = lines.find((line) => !line.barred)?.value;
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup can be required (WAI-ARIA 1.2)
      role="radiogroup"
      className={`choice ${error ? 'wrong' : ''}`}
      aria-describedby={ties['aria-describedby']}
      aria-invalid={ties['aria-invalid']}
      aria-required={ties['aria-required']}
    >
      <legend className={props.legendClass ?? 'legend'}>{label}</legend>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <div className={`options ${inline ? 'inline' : ''}`}>
        {lines.map((line) =>
          line.barred ? (
            <BarredLine key={line.value} line={line} />
          ) : (
            <div className="option" key={line.value}>
              <input
                type="radio"
                name={name}
                id={line.value === first ? id : `${id}.${line.value}`}
                checked={value === line.value}
                onChange={() => onChange(line.value)}
                aria-describedby={line.detail ? `${id}.${line.value}-detail` : undefined}
              />
              <label htmlFor={line.value === first ? id : `${id}.${line.value}`}>{line.label}</label>
              {line.detail && (
                <div className="small quiet" id={`${id}.${line.value}-detail`}>
                  {line.detail}
                </div>
              )}
              {value === line.value && line.more && <div className="option-more">{line.more}</div>}
            </div>
          ),
        )}
      </div>
    </fieldset>
  );
}

function BarredLine({ line }: { line: ChoiceLine }): ReactElement {
  return (
    <div className="option barred">
      <Icon of={line.barred ?? ''} />
      <p className="option-label">{line.label}</p>
      <div className="small quiet">{line.detail}</div>
    </div>
  );
}
