import type { ReactElement } from 'react';
import { TextArea } from '../../../web/components/text-field.tsx';
import type { FormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { Ground, PassOnDraft } from './pass-on-draft.ts';
import * as texts from './pass-on-messages.ts';

type Weighed = Pick<PassOnDraft<string>, 'interestInSharing' | 'interestProtected'>;

/** What speaks for passing it on and what is to be protected, where the chosen ground asks for both. */
export function PassOnWeighing(props: {
  ground: Pick<Ground, 'weighing' | 'written'> | undefined;
  draft: Weighed;
  onChange: (part: Partial<Weighed>) => void;
  errors: FormErrors;
}): ReactElement {
  const { ground, draft, onChange, errors } = props;
  const say = useText();
  if (!ground?.weighing)
    return (
      <p className="quiet">{say(!ground ? texts.weighLater : ground.written ? texts.weighUnknown : texts.weighNot)}</p>
    );
  return (
    <>
      <p className="hint">{say(texts.weighNote)}</p>
      <TextArea
        id="weighing.interestInSharing"
        label={say(texts.sharing)}
        error={errors.at('weighing.interestInSharing')}
        value={draft.interestInSharing}
        onChange={(interestInSharing) => onChange({ interestInSharing })}
        onLeave={() => errors.left('weighing.interestInSharing')}
      />
      <TextArea
        id="weighing.interestProtected"
        label={say(texts.protecting)}
        error={errors.at('weighing.interestProtected')}
        value={draft.interestProtected}
        onChange={(interestProtected) => onChange({ interestProtected })}
        onLeave={() => errors.left('weighing.interestProtected')}
      />
    </>
  );
}
