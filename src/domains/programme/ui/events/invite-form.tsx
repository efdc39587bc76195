import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { type DraftError, missing, wrong } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { type EventShown, workplacesOf } from '../../events/event-schema.ts';
import { worksAtWords } from '../../events/event-words.ts';
import { useCountries } from '../places.ts';
import { useEventCommand } from './event-api.ts';
import { country, needed } from './event-form-messages.ts';
import * as texts from './event-page-messages.ts';
import { peopleIn } from './people-lines.ts';
import * as words from './people-messages.ts';

type InviteDraft = Readonly<Record<'people' | 'worksAt' | 'country' | 'language', string>>;
const empty: InviteDraft = { people: '', worksAt: '', country: '', language: 'en' };

function errorsIn(draft: InviteDraft): readonly DraftError[] {
  const { people, wrong: line } = peopleIn(draft.people);
  const inPeople = (): DraftError[] => {
    if (line !== null) return [wrong('people', words.inviteLine, { line })];
    if (people.length === 0) return [missing('people', needed)];
    return people.length > 50 ? [wrong('people', words.inviteMost)] : [];
  };
  return [
    ...inPeople(),
    ...(draft.worksAt === '' ? [missing('worksAt', needed)] : []),
    ...(draft.country === '' ? [missing('country', needed)] : []),
  ];
}

/** Invites people from one kind of agency in one country, each by a mail with a link of their own. */
export function InviteForm({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="programme-part not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="button">{say(words.inviteTitle)}</summary>
      {isOpen && <Fields of={of} onDone={() => setOpen(false)} />}
    </details>
  );
}

function Fields({ of, onDone }: { of: EventShown; onDone: () => void }): ReactElement {
  const say = useText();
  const command = useEventCommand();
  const countries = useCountries();
  const [draft, setDraft] = useState(empty);
  const errors = useFormErrors(errorsIn(draft));
  const title = say(words.inviteTitle);
  const kept = useKeptDraft({ command, part: 'invite', title, empty, value: draft, put: setDraft });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const at = (field: keyof InviteDraft) => ({
    id: field,
    value: draft[field],
    onChange: (value: string) => setDraft((before) => ({ ...before, [field]: value })),
    error: errors.at(field),
  });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const { worksAt, country: from, language } = draft;
    const people = peopleIn(draft.people).people.map((one) => ({
      ...one,
      participant: newId(),
      ...{ worksAt, country: from, language },
    }));
    const outcome = await command.send({
      path: `/api/events/${of.id}/invite`,
      label: texts.sending,
      done: words.inviteDone,
      body: (act) => ({ act, people }),
    });
    if (outcome.kind === 'refused')
      errors.refused(outcome.refused.fields.map((field) => ({ ...field, path: 'people' })));
    if (outcome.kind !== 'done') return;
    kept.sent();
    setDraft(empty);
    errors.sent();
    onDone();
  }

  return (
    <ActForm command={command} errors={errors} send={send} button={say(words.inviteButton)} label={title} kept={kept}>
      <TextArea
        {...at('people')}
        label={say(words.invitePeople)}
        hint={say(words.inviteHint)}
        maxLength={20_000}
        tall
      />
      <div className="field-row">
        <SelectField
          {...at('worksAt')}
          label={say(words.inviteWorksAt)}
          choices={workplacesOf.map((value) => ({ value, label: say(worksAtWords[value]) }))}
        />
        <SelectField {...at('country')} label={say(country)} choices={countries} />
        <SelectField
          {...at('language')}
          label={say(words.inviteLanguage)}
          choices={[
            { value: 'en', label: say(words.en) },
            { value: 'sv', label: say(words.sv) },
          ]}
        />
      </div>
    </ActForm>
  );
}
