import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import type { TypedProvision } from '../../../kernel/text/ground.ts';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { Ground } from './pass-on-draft.ts';
import * as texts from './pass-on-messages.ts';
import { ProvisionFields } from './provision-fields.tsx';

const usableFirst = (grounds: readonly Ground[]): readonly Ground[] => [
  ...grounds.filter(({ possible }) => possible),
  ...grounds.filter(({ possible }) => !possible),
];

/** The grounds between two agencies. Those ruled out stay visible with the reason; law that has not been checked says so. */
export function PassOnGround(props: {
  grounds: readonly Ground[] | null;
  label: string;
  value: string;
  onChange: (ground: string) => void;
  errors: FormErrors;
  /** What was typed of a provision, where the chosen ground is one that the officer writes. */
  provision: TypedProvision;
  onProvision: (provision: TypedProvision) => void;
}): ReactElement {
  const { grounds, label, value, onChange, errors } = props;
  const say = useText();
  if (grounds === null) {
    return (
      <p className="quiet" id="ground" tabIndex={-1}>
        {say(texts.groundFirst)}
      </p>
    );
  }
  if (grounds.length === 0) {
    return (
      <p id="ground" tabIndex={-1}>
        {say(texts.groundNoneEntered)}
      </p>
    );
  }
  return (
    <>
      {!grounds.some(({ possible }) => possible) && <p>{say(texts.groundNone)}</p>}
      <ChoiceGroup
        id="ground"
        legendClass="hint"
        label={label}
        error={errors.at('ground')}
        value={value}
        onChange={onChange}
        lines={usableFirst(grounds).map((ground) => ({
          value: ground.id,
          label: ground.provision,
          barred: ground.possible ? undefined : prohibit,
          detail: (
            <p>
              {ground.possible ? ground.sentence : ground.whyNot}
              {!ground.verified && !ground.written && ground.possible && value !== ground.id && (
                <i className="unchecked"> {say(texts.groundUnverifiedShort)}</i>
              )}
            </p>
          ),
          more: ground.written ? (
            <ProvisionFields value={props.provision} onChange={props.onProvision} errors={errors} />
          ) : (
            <Law ground={ground} />
          ),
        }))}
      />
    </>
  );
}

function Law({ ground }: { ground: Ground }): ReactElement | null {
  const say = useText();
  if (ground.verified) return null;
  return (
    <p className="law">
      <Icon of={warning} />
      <span>{say(texts.groundUnverified)}</span>
    </p>
  );
}
