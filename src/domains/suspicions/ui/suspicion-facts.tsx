import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../../web/text.tsx';
import { useSession } from '../../access/ui/public.tsx';
import { sectorNames } from '../../knowledge/public.ts';
import { safeTimeIn } from '../clock/safe-time-in.ts';
import { factWords, needWords, yesNoWords } from '../code-messages.ts';
import { needs } from '../schema.ts';
import type { SuspicionShown } from '../shown-schema.ts';
import { languageName } from './language-name.ts';
import * as texts from './page-messages.ts';

/** What was sent, fact by fact. What was not sent says so: it is neither no nor zero. */
export function SuspicionFactsList({ suspicion }: { suspicion: SuspicionShown }): ReactElement {
  const say = useText();
  const { language } = useSession();
  const { facts, reach, narrative, purpose, ground } = suspicion;
  const untold = <span className="unknown">{say(texts.nothingTold)}</span>;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [say(factWords.about), say(facts.about === 'person' ? texts.aboutPerson : texts.aboutConsultation)],
    ...(facts.about === 'person'
      ? [[say(factWords.consent), say(facts.consent === 'yes' ? texts.consentYes : texts.consentNotAsked)] as const]
      : []),
    [say(factWords.sector), say(sectorNames[facts.sector])],
    [
      say(factWords.workplace),
      facts.workplace ? [facts.workplace.name, facts.workplace.municipality].join(', ') : untold,
    ],
    [
      say(factWords.people),
      facts.people.known === 'unknown' ? (
        <span key="people" className="unknown">
          {say(texts.peopleUnknown)}
        </span>
      ) : (
        say(texts.peopleNumber, { known: facts.people.known, number: facts.people.number })
      ),
    ],
    [
      say(factWords.tonight),
      <ul key="tonight" className="tonight">
        {needs.map((need) => (
          <li key={need} className={facts.tonight[need]}>
            {say(needWords[need])}: {say(yesNoWords[facts.tonight[need]])}
          </li>
        ))}
      </ul>,
    ],
    [say(factWords.interpreter), facts.interpreter ? languageName(facts.interpreter, language) : untold],
    ...(facts.about === 'person'
      ? ([
          [say(factWords.contact), facts.contact ? <b key="contact">{safeTimeIn(facts.contact, language)}</b> : untold],
          [say(factWords.reach), reach ?? untold],
          [
            say(factWords.narrative),
            narrative ? (
              <blockquote key="words" className="own-words">
                {narrative}
              </blockquote>
            ) : (
              untold
            ),
          ],
        ] as const)
      : []),
    ...(purpose === null ? [] : [[say(texts.purposeTitle), purpose] as const]),
    ...(ground === null ? [] : [[say(texts.groundTitle), ground] as const]),
  ];
  return (
    <dl className="pairs facts">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
