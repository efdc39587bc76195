import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { KeyShown } from '../../keys/shapes.ts';
import { FoldedForm } from '../folded-form.tsx';
import { keysPath, useChangeKey } from './api.ts';
import * as texts from './messages.ts';

/** Ends one key at once. */
export function EndKey({ of }: { of: KeyShown }): ReactElement {
  const say = useText();
  const command = useChangeKey();
  const title = say(texts.end, { name: of.name });
  return (
    <FoldedForm
      title={title}
      note={<p>{say(texts.endText, { beginning: of.beginning })}</p>}
      command={command}
      send={async () => {
        await command.send({
          path: `${keysPath}/${of.id}/end`,
          label: texts.sending,
          done: texts.ended,
          body: (act) => ({ act }),
        });
      }}
    />
  );
}
