import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useText } from '../../../web/text.tsx';
import { protectionNames } from '../messages.ts';
import { type Protection as Level, type PersonShown, protections } from '../schema.ts';
import { usePersonCommand } from './api.ts';
import { reachTexts } from './reach-messages.ts';

/** Whether the identity is protected, and how strongly. */
export function Protection({ person }: { person: PersonShown }): ReactElement {
  const say = useText();
  const plain = usePersonCommand();
  const [isOpen, setOpen] = useState(false);
  const [level, setLevel] = useState<Level>(person.protection);
  const { command, kept } = useDrafted(plain, {
    part: 'protection',
    title: say(reachTexts.protect),
    value: { level },
    put: (was) => setLevel(was.level),
  });
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/persons/${person.id}/protect`,
      label: reachTexts.protecting,
      done: reachTexts.protected,
      body: (act) => ({ act, protection: level }),
    });
    if (outcome.kind === 'done') setOpen(false);
  }
  return (
    <section className="block" aria-labelledby="protection">
      <h2 id="protection">{say(reachTexts.protection)}</h2>
      <p className={person.protection === 'none' ? 'unknown' : undefined}>{say(protectionNames[person.protection])}</p>
      {isOpen && (
        <ActForm
          kept={kept}
          command={command}
          send={send}
          button={say(reachTexts.protect)}
          onClose={() => setOpen(false)}
        >
          <ChoiceGroup
            id="protection-level"
            label={say(reachTexts.protection)}
            value={level}
            onChange={(value) => setLevel(value as Level)}
            lines={protections.map((value) => ({ value, label: say(protectionNames[value]) }))}
          />
        </ActForm>
      )}
      {!isOpen && person.may.includes('person.protect') && (
        <p className="actions">
          <Button look="compact" onClick={() => setOpen(true)}>
            {say(reachTexts.protect)}
          </Button>
        </p>
      )}
    </section>
  );
}
