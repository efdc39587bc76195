import circleDashed from '@phosphor-icons/core/regular/circle-dashed.svg?raw';
import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import { type ReactElement, useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon } from '../../../web/components/icon.tsx';
import { FailureState } from '../../../web/components/state/failure-state.tsx';
import { Loading } from '../../../web/components/state/loading.tsx';
import { namesInARow } from '../../../web/names-in-a-row.ts';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { knownWords } from '../code-messages.ts';
import { knownBy, type Sign } from '../schema.ts';
import { signsChosen } from './hand-over-messages.ts';
import { notAsked } from './page-messages.ts';
import './signs-by-code.css';

type SignKnown = Sign['known'];
export type SignAnswers = Readonly<Record<string, SignKnown>>;
type Code = NonNullable<ReturnType<typeof useCodes<'observations'>>['codes']>[number];

const icons = { seen: eye, said: ear, document: fileText } as const;

function OneSign(props: {
  code: Code;
  known: SignKnown | undefined;
  onChange: (known: SignKnown | undefined) => void;
}): ReactElement {
  const { code, known, onChange } = props;
  const say = useText();
  const name = useId();
  const ways = Array.isArray(known) ? known : [];
  const press = (way: (typeof knownBy)[number], on: boolean): void => {
    const next = knownBy.filter((each) => (each === way ? on : ways.includes(each)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <li className="sign-by-code">
      <p className="label" id={name}>
        {code.name} <span className="quiet">{code.id}</span>
      </p>
      <fieldset className="sign-ways" aria-labelledby={name}>
        {knownBy
          .filter((way) => code.by.includes(way))
          .map((way) => (
            <ToggleButton
              key={way}
              className="toggle"
              isSelected={ways.includes(way)}
              onChange={(on) => press(way, on)}
            >
              <Icon of={icons[way]} />
              {say(knownWords[way])}
            </ToggleButton>
          ))}
        <ToggleButton
          className="toggle"
          isSelected={known === 'asked-not-so'}
          onChange={(on) => onChange(on ? 'asked-not-so' : undefined)}
        >
          <Icon of={prohibit} />
          {say(knownWords['asked-not-so'])}
        </ToggleButton>
        <button
          type="button"
          className="toggle nothing"
          aria-pressed={known === undefined}
          onClick={() => onChange(undefined)}
        >
          <Icon of={circleDashed} />
          {say(notAsked)}
        </button>
      </fieldset>
    </li>
  );
}

/** The signs of the list, group by group, each with five answers; silence is not a no. A group opens when it is pressed. */
export function SignsByCode(props: {
  signs: SignAnswers;
  onChange: (signs: SignAnswers) => void;
  id: string;
}): ReactElement {
  const say = useText();
  const { capacity } = useSession();
  const { codes, isPending, error, again } = useCodes('observations');
  if (!codes) return isPending ? <Loading lines={4} /> : <FailureState error={error} again={again} />;
  const allowed = codes.filter(({ onlyIn }) => onlyIn.length === 0 || onlyIn.includes(capacity));
  const groups = [...new Map(allowed.map(({ group }) => [group?.id ?? '', group?.name ?? '']))];
  const change = (code: string, known: SignKnown | undefined): void => {
    const { [code]: _, ...others } = props.signs;
    props.onChange(known === undefined ? others : { ...others, [code]: known });
  };
  return (
    <div className="sign-groups" id={props.id} tabIndex={-1}>
      {groups.map(([id, name]) => {
        const own = allowed.filter(({ group }) => (group?.id ?? '') === id);
        const count = own.filter((code) => props.signs[code.id] !== undefined).length;
        return (
          <details key={id}>
            <summary>
              <span>{name}</span>
              <span className={count > 0 ? 'counted' : 'quiet'}>{say(signsChosen, { count })}</span>
            </summary>
            <ul>
              {own.map((code) => (
                <OneSign
                  key={code.id}
                  code={code}
                  known={props.signs[code.id]}
                  onChange={(known) => change(code.id, known)}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

/** The signs that were noted, in words, each with how it is known. There is no sum of them. */
export function SignsNoted({ of: signs }: { of: readonly Sign[] }): ReactElement {
  const say = useText();
  const { nameOf } = useCodes('observations');
  return (
    <ul className="noted-by-code">
      {signs.map(({ code, known }) => (
        <li key={code}>
          <span>
            {nameOf(code)} <span className="quiet">{code}</span>
          </span>
          <span className="quiet">
            {known === 'asked-not-so'
              ? say(knownWords['asked-not-so'])
              : namesInARow(known.map((way) => say(knownWords[way])))}
          </span>
        </li>
      ))}
    </ul>
  );
}
