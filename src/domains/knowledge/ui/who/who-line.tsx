import envelope from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import phone from '@phosphor-icons/core/regular/phone-call.svg?raw';
import type { ReactElement } from 'react';
import { dialled } from '../../../../kernel/text/phone-number.ts';
import { Chip } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { WhoEntry } from '../../agencies/who-is-who.ts';
import { invented } from '../citation-messages.ts';
import { EntryId, SourceLine, VerifiedChip } from '../entry-parts.tsx';
import * as texts from './messages.ts';

/** One agency, helpline or organisation, with every way to reach it and how each is known. */
export function WhoLine({ of, heading: Heading = 'h4' }: { of: WhoEntry; heading?: 'h3' | 'h4' }): ReactElement {
  const say = useText();
  const isOfRegister = of.from === 'register';
  return (
    <article className="code-row who-line" id={of.id} tabIndex={-1} aria-labelledby={`${of.id}-name`}>
      <div className="who-kind">
        <p>{say(texts.kinds[of.kind])}</p>
        {isOfRegister && <EntryId id={of.id} />}
      </div>
      <div>
        <Heading id={`${of.id}-name`}>{of.name}</Heading>
        {of.own && !of.name.includes(of.own.text) && <p lang={of.own.language}>{of.own.text}</p>}
        {of.role && <p>{of.role}</p>}
        {(isOfRegister || of.area) && (
          <p className="small quiet">{of.area ? say(texts.area, { area: of.area }) : say(texts.areaNotKnown)}</p>
        )}
        {of.units.length > 0 && <p className="small quiet">{say(texts.units, { units: of.units.join(', ') })}</p>}
        {of.contacts.length === 0 && <p className="small unknown">{say(texts.noContact)}</p>}
        {of.contacts.length > 0 && (
          <ul className="who-contacts">
            {of.contacts.map((contact) => (
              <Contact key={`${contact.value} ${contact.note}`} of={contact} />
            ))}
          </ul>
        )}
        {of.note && <p className="small">{of.note}</p>}
        {of.website && (
          <p className="small">
            <a href={`https://${of.website}`} rel="noreferrer">
              {of.website}
            </a>
          </p>
        )}
        {of.source !== null && (
          <SourceLine
            of={{ id: of.id, name: of.name, verified: of.verified, validFrom: null, validTo: null, source: of.source }}
            list="agencies"
          />
        )}
      </div>
      <p className="marks">
        {isOfRegister && <VerifiedChip verified={of.verified} />}
        {of.invented && <span className="small">{say(invented)}</span>}
      </p>
    </article>
  );
}

function Contact({ of }: { of: WhoEntry['contacts'][number] }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const to = of.kind === 'phone' ? `tel:${dialled(of.value)}` : `mailto:${of.value}`;
  const facts = [
    of.hours ?? say(texts.hoursNotKnown),
    of.languages.map((code) => languageName(code, language)).join(', '),
    of.audience.map((one) => say(texts.audiences[one])).join(', '),
    of.where,
  ];
  const isOwn = of.mark === 'agency';
  const warnings = [
    of.mark === 'M' ? say(texts.fromMemory) : null,
    of.mark === 'S!' ? say(texts.conflict) : null,
    of.showToWorker === 'confirm' ? say(texts.confirmFirst) : null,
    of.showToWorker === 'no' ? say(texts.notForWorkers) : null,
    of.verified ? null : say(texts.calledNot),
  ].filter((one) => one !== null);
  return (
    <li>
      <p className="who-number">
        <Icon of={of.kind === 'phone' ? phone : envelope} />
        <a className="tabular" href={to}>
          {of.value}
        </a>
        {of.aroundTheClock && (
          <Chip look="note" icon={phone}>
            {say(texts.always)}
          </Chip>
        )}
      </p>
      {of.note && <p className="small">{of.note}</p>}
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      {warnings.length > 0 && <p className="small quiet">{warnings.join(' · ')}</p>}
      <p className="small quiet">
        {isOwn ? say(texts.published, { agency: of.source }) : say(texts.contactSource, { source: of.source })}
      </p>
    </li>
  );
}
