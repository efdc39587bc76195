import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip, type ChipLook } from '../../../web/components/chip.tsx';
import { ActForm } from '../../../web/form/act-form.tsx';
import { Confirm } from '../../../web/form/confirm.tsx';
import { useFormats, useLanguage } from '../../../web/formats.ts';
import { languageName } from '../../../web/language-name.ts';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { consentStateNames, purposeNames } from '../messages.ts';
import type { ConsentShown, PersonShown } from '../schema.ts';
import { usePersonCommand } from './api.ts';
import { consentTexts, letterStateTexts } from './consent-messages.ts';
import { GiveConsent } from './give-consent.tsx';
import { howNames } from './words.ts';

const looks: Readonly<Record<ConsentShown['state'], { look: ChipLook; icon: string }>> = {
  given: { look: 'done', icon: checkCircle },
  declined: { look: 'nothing', icon: prohibit },
  lapsed: { look: 'attention', icon: clock },
  withdrawn: { look: 'nothing', icon: xCircle },
};

/** What the person has answered, one by one: for what, to whom, how, until when. */
export function Consents({ person }: { person: PersonShown }): ReactElement {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="section" aria-labelledby="consents">
      <h2 id="consents">{say(consentTexts.consents)}</h2>
      {person.consents.length === 0 && <p className="unknown">{say(consentTexts.noConsents)}</p>}
      <ul className="rows consents">
        {person.consents.map((consent) => (
          <Line key={consent.id} person={person} consent={consent} />
        ))}
      </ul>
      {isOpen && <GiveConsent person={person} onClose={() => setOpen(false)} />}
      {!isOpen && person.may.includes('consent.give') && (
        <p className="actions">
          <Button look="compact" onClick={() => setOpen(true)}>
            {say(consentTexts.give)}
          </Button>
        </p>
      )}
    </section>
  );
}

function Line({ person, consent }: { person: PersonShown; consent: ConsentShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const language = useLanguage();
  const formats = useFormats();
  const { look, icon } = looks[consent.state];
  const when = moment({ from: consent.givenAt, to: null, precision: 'minute' });
  return (
    <li>
      <div className="head">
        <p>
          <b>{say(purposeNames[consent.purpose])}</b>, {consent.to}
        </p>
        <Chip look={look} icon={icon}>
          {say(consentStateNames[consent.state])}
        </Chip>
      </div>
      <p className="small quiet">
        {say(consentTexts.consentLine, {
          when,
          how: say(howNames[consent.how]).toLowerCase(),
          language: languageName(consent.language, language),
        })}
        {consent.facts && ` · ${say(consentTexts.consentFacts, { count: consent.facts.length })}`}
        {consent.until &&
          ` · ${say(consentTexts.consentUntil, { day: formats.date(new Date(`${consent.until}T12:00:00.000Z`)) })}`}
      </p>
      {consent.said && <blockquote className="own-words">{consent.said}</blockquote>}
      <Letters of={consent} />
      {consent.state === 'given' && person.may.includes('consent.withdraw') && (
        <Withdraw person={person.id} consent={consent} />
      )}
    </li>
  );
}

/** What was sent on this consent: who holds a copy; and once it was withdrawn, who has been notified, and what was stopped. */
function Letters({ of }: { of: ConsentShown }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  if (of.letters.length === 0) return null;
  return (
    <ul className="small quiet">
      {of.letters.map(({ to, sentAt, state, at }) => (
        <li key={`${to} ${sentAt}`}>
          {say(letterStateTexts[state], {
            unit: to,
            when: moment({ from: at ?? sentAt, to: null, precision: 'minute' }),
          })}
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ person, consent }: { person: string; consent: ConsentShown }): ReactElement {
  const say = useText();
  const command = usePersonCommand();
  async function send(): Promise<void> {
    await command.send({
      path: `/api/persons/${person}/withdraw-consent`,
      label: consentTexts.withdrawing,
      done: consentTexts.withdrew,
      body: (act) => ({ act, consent: consent.id }),
    });
  }
  return (
    <Confirm
      label={
        <>
          {say(consentTexts.withdraw)}
          <span className="unseen">
            : {say(purposeNames[consent.purpose])}, {consent.to}
          </span>
        </>
      }
    >
      <p className="small">
        {say(consent.letters.length > 0 ? consentTexts.withdrawReaches : consentTexts.withdrawReachesNone)}
      </p>
      <ActForm command={command} send={send} button={say(consentTexts.withdrawNow)} look="compact" />
    </Confirm>
  );
}
