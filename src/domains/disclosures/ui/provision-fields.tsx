import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { ReactElement } from 'react';
import { longestParagraph, longestStatute, type TypedProvision } from '../../../kernel/text/ground.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import * as texts from './provision-messages.ts';

/** The provision on which something is disclosed, in the officer's own words: CAPE does not know it, and says so. */
export function ProvisionFields(props: {
  value: TypedProvision;
  onChange: (value: TypedProvision) => void;
  errors: Pick<FormErrors, 'at' | 'left'>;
}): ReactElement {
  const { value, onChange, errors } = props;
  const say = useText();
  return (
    <div className="fields">
      <TextField
        id="provision.statute"
        label={say(texts.statute)}
        hint={say(texts.statuteHint)}
        error={errors.at('provision.statute')}
        value={value.statute}
        onChange={(statute) => onChange({ ...value, statute })}
        onLeave={() => errors.left('provision.statute')}
        maxLength={longestStatute}
      />
      <TextField
        id="provision.paragraph"
        label={say(texts.paragraph)}
        hint={say(texts.paragraphHint)}
        error={errors.at('provision.paragraph')}
        value={value.paragraph}
        onChange={(paragraph) => onChange({ ...value, paragraph })}
        onLeave={() => errors.left('provision.paragraph')}
        maxLength={longestParagraph}
      />
      <p className="law">
        <Icon of={warning} />
        <span>{say(texts.notVerified)}</span>
      </p>
    </div>
  );
}
