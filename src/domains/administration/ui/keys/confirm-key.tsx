import key from '@phosphor-icons/core/regular/key.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useText } from '../../../../web/text.tsx';
import type { KeyShown } from '../../keys/shapes.ts';
import { keysPath, useChangeKey } from './api.ts';
import * as texts from './messages.ts';

/** A key whose administrator has left: another says that it is still needed, and answers for it. */
export function ConfirmKey({ of }: { of: KeyShown }): ReactElement {
  const say = useText();
  const command = useChangeKey();
  const title = say(texts.confirm, { name: of.name });
  return (
    <section className="notice keys-notice" aria-label={title}>
      <Icon of={key} />
      <p>{say(texts.left, { name: of.name, by: of.confirmedBy ?? of.madeBy })}</p>
      <ActForm
        command={command}
        send={async () => {
          await command.send({
            path: `${keysPath}/${of.id}/confirm`,
            label: texts.sending,
            done: texts.confirmed,
            body: (act) => ({ act }),
          });
        }}
        button={title}
        label={title}
        look="ordinary"
      />
    </section>
  );
}
