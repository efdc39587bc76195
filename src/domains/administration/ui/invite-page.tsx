import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import type { Capacity } from '../../../kernel/capacity.ts';
import { roles as allRoles, capacityOfRole } from '../../../kernel/who.ts';
import { LeaveGuard } from '../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { DayField } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { roleNames } from '../role-messages.ts';
import type { InvitedAnswer, UnitList } from '../schema.ts';
import { unitsQuery, useInviteCommand } from './api.ts';
import { CheckList } from './check-list.tsx';
import * as texts from './form-messages.ts';
import { InvitationCode } from './invitation-code.tsx';
import { lastOfDay } from './last-day.ts';
import { HowGiven } from './mail/how-given.tsx';
import { errorsInMail, type MailDraft, mailIn } from './mail/mail-draft.ts';
import { sendingText, sendingTitle } from './mail/messages.ts';
import { invite as title } from './people-messages.ts';
import { roleHints } from './role-hints.ts';
import { emptySaid, errorsInSaid, saidIn } from './said-draft.ts';
import { SaidFields } from './said-fields.tsx';
import './administration.css';

/** A person is invited: who, where, as what. Then the code, once. */
export default function InvitePage(): ReactElement {
  const say = useText();
  const may = useMay('account.invite');
  const units = useQuery(unitsQuery());
  const [made, setMade] = useState<InvitedAnswer | null>(null);
  if (made) return <Made of={made} />;
  return (
    <div className="reading">
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      {may ? (
        <Fetched of={units}>
          {(data) => (
            <>
              <p className="lead">{say(texts.inviteLead)}</p>
              <div className="administration-sees">
                <VisibilityStrip of={data.visibility} />
              </div>
              <InviteForm units={data.items} mails={data.mails} made={setMade} />
            </>
          )}
        </Fetched>
      ) : (
        <Forbidden />
      )}
    </div>
  );
}

const empty = {
  ...emptySaid,
  unit: '',
  until: '',
  roles: [] as readonly string[],
  capacities: [] as readonly string[],
  mail: null as MailDraft | null,
};

function InviteForm({
  units,
  mails,
  made,
}: {
  units: UnitList['items'];
  mails: boolean;
  made: (answer: InvitedAnswer) => void;
}): ReactElement {
  const say = useText();
  const { language } = useSession();
  const plain = useInviteCommand();
  const [account] = useState(newId);
  const [draft, setDraft] = useState(empty);
  const unit = units.find(({ key }) => key === draft.unit);
  const until = lastOfDay(draft.until);
  // Who gives access or reads the log does so in the capacity of that role, and in none of the unit's.
  const inCapacities = draft.roles.some((word) => capacityOfRole(word) === null) ? (unit?.capacities ?? []) : [];
  const [only, ...more] = inCapacities;
  const capacities = more.length === 0 ? (only ? [only] : []) : draft.capacities;
  const isApart = draft.roles.some((word) => capacityOfRole(word) !== null);
  const barred = mails ? (isApart ? 'only-by-hand' : null) : 'not-offered';
  const mail = barred ? null : draft.mail;
  const { command, kept } = useDrafted(plain, { part: 'form', title: say(title), value: draft, put: setDraft });
  const errors = useFormErrors([
    ...(unit ? [] : [missing('unit', texts.unitMissing)]),
    ...errorsInSaid(draft),
    ...(draft.roles.length > 0 ? [] : [missing('roles', texts.rolesMissing)]),
    ...(until.isWrong ? [wrong('until', texts.untilWrong)] : []),
    ...(mail ? errorsInMail(mail) : []),
  ]);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  const period = { from: null, until: until.at };

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: '/api/administration/people',
      label: texts.sending,
      done: null,
      body: (act) => ({
        act,
        account,
        unit: draft.unit,
        ...saidIn(draft),
        // What lasts to a day may begin at once; an administrator's role has no other beginning.
        roles: draft.roles.map((word) => ({ word, ...period })),
        capacities: capacities.map((word) => ({ word, ...period })),
        mail: mail && mailIn(mail),
      }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') made(outcome.answer);
  }

  return (
    <>
      <LeaveGuard unsent={kept.isAtRisk && command.act === null} />
      <ActForm command={command} errors={errors} send={send} button={say(texts.send)} layout="page" kept={kept}>
        <SelectField
          id="unit"
          label={say(texts.unit)}
          value={draft.unit}
          onChange={(key) => change({ unit: key, capacities: [] })}
          error={errors.at('unit')}
          choices={units.map(({ key, nameSv, nameEn }) => ({ value: key, label: language === 'sv' ? nameSv : nameEn }))}
        />
        <SaidFields draft={draft} change={change} errors={errors} />
        <CheckList
          id="roles"
          label={say(texts.roles)}
          hint={say(texts.rolesHint)}
          error={errors.at('roles')}
          lines={allRoles.map((word) => ({ value: word, label: say(roleNames[word]), says: say(roleHints[word]) }))}
          chosen={draft.roles}
          onChange={(roles) => change({ roles })}
        />
        {inCapacities.length > 0 && (
          <CheckList
            id="capacities"
            label={say(texts.capacities)}
            hint={say(texts.capacitiesHint)}
            error={errors.at('capacities')}
            lines={inCapacities.map((word: Capacity) => ({ value: word, label: say(capacityNames[word]) }))}
            chosen={capacities}
            onChange={(chosen) => change({ capacities: chosen })}
          />
        )}
        <DayField
          id="until"
          label={say(texts.until)}
          value={draft.until}
          onChange={(value) => change({ until: value })}
          error={errors.at('until')}
          optional
        />
        <HowGiven
          draft={mail}
          change={(to) => change({ mail: to })}
          begin={{ address: '', language }}
          barred={barred}
          errors={errors}
        />
      </ActForm>
    </>
  );
}

function Made({ of }: { of: InvitedAnswer }): ReactElement {
  const say = useText();
  const { mailed } = of.person;
  return (
    <div className="reading">
      <PageHeading tab={say(title)} takesFocus>
        {say(mailed ? sendingTitle : texts.codeTitle, { name: of.person.name })}
      </PageHeading>
      {mailed ? <p>{say(sendingText, { address: mailed.address })}</p> : <InvitationCode of={of} />}
      <p className="not-on-paper">
        <Link to="/app/administration/people/$id" params={{ id: of.person.id }}>
          {say(texts.toPerson)}
        </Link>
      </p>
      <p className="not-on-paper">
        <Link to="/app/administration/people">{say(texts.toPeople)}</Link>
      </p>
    </div>
  );
}
