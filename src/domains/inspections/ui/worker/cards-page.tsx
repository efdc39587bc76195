import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { InspectionShown } from '../../shown-schema.ts';
import { type Card, canBePdf, cardOf, isPhone } from '../../visit/card/card.ts';
import { codeOf, endOfId } from '../../visit/card/code.ts';
import type { TalkLanguageShown } from '../../visit/talk/schema.ts';
import { inspectionQuery, talkLanguagesQuery, workerTalkQuery } from '../api.ts';
import { Opened, useIdOfPage } from '../parts.tsx';
import * as texts from './card-messages.ts';
import { CardSheet } from './card-sheet.tsx';
import { hasLetters } from './has-letters.ts';
import { SavePdf } from './save-card-pdf.tsx';
import { useStandingText } from './standing-text.ts';

/** The same neutral card for all on site, eight on a sheet, in one language or two. */
export default function CardsPage(): ReactElement {
  const inspection = useQuery(inspectionQuery(useIdOfPage()));
  const languages = useQuery(talkLanguagesQuery());
  return (
    <Opened of={inspection}>
      {(shown) => <Opened of={languages}>{(all) => <Cards of={shown} languages={all.languages} />}</Opened>}
    </Opened>
  );
}

function Cards(props: { of: InspectionShown; languages: readonly TalkLanguageShown[] }): ReactElement {
  const say = useText();
  const standingText = useStandingText();
  const [first, setFirst] = useState('sv');
  const [second, setSecond] = useState('');
  const [phone, setPhone] = useState('');
  const [pressed, setPressed] = useState(false);
  const ready = props.languages.filter(({ mayBeHeld }) => mayBeHeld);
  const choices = ready.map(({ language, own }) => ({ value: language, label: own }));
  const chosen = ready.filter(({ language }) => language === first || language === second);
  const missing = pressed && !isPhone(phone) ? say(texts.phoneMissing) : undefined;
  const whenReady = (then: () => void) => (): void => {
    setPressed(true);
    if (isPhone(phone)) then();
    else document.getElementById('phone')?.focus();
  };
  return (
    <>
      <div className="reading not-on-paper">
        <p>
          <Link to="/app/inspections/$id" params={{ id: props.of.id }}>
            {props.of.workplace?.name ?? say(texts.toPlan)}
          </Link>
        </p>
        <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
        <p className="lead">{say(texts.lead)}</p>
        <p>{say(texts.theCode)}</p>
        <div className="fields card-fields">
          <SelectField
            id="first"
            label={say(texts.first)}
            value={first}
            onChange={(value) => setFirst(value || 'sv')}
            choices={choices}
          />
          <SelectField
            id="second"
            label={say(texts.second)}
            hint={say(texts.secondHint)}
            value={second}
            onChange={setSecond}
            choices={choices.filter(({ value }) => value !== first)}
          />
          <TextField
            id="phone"
            label={say(texts.phone)}
            hint={say(texts.phoneHint)}
            value={phone}
            onChange={setPhone}
            maxLength={25}
            error={missing}
            width="short"
          />
        </div>
        <ul className="small quiet card-standings">
          {chosen.map((one) => (
            <li key={one.language}>
              {one.own}: {standingText(one)}
            </li>
          ))}
        </ul>
      </div>
      <MadeOf
        first={first}
        second={second === first ? '' : second}
        phone={isPhone(phone) ? phone.trim() : say(texts.noNumberYet)}
        of={props.of}
      >
        {(card) => (
          <>
            <Ways of={card} languages={chosen} press={whenReady}>
              <SavePdf
                asked={{ first, second: second === first ? '' : second, phone: phone.trim() }}
                code={endOfId(codeOf(props.of.id))}
                whenReady={whenReady}
              />
            </Ways>
            <section className="section" aria-labelledby="card">
              <h2 id="card" className="not-on-paper">
                {say(texts.looksSo)}
              </h2>
              <p className="small quiet not-on-paper">{say(texts.preview)}</p>
              <CardSheet of={card} />
            </section>
          </>
        )}
      </MadeOf>
    </>
  );
}

/** How the sheet is had: printed here, as a PDF, or neither where letters are missing. */
function Ways(props: {
  of: Card;
  languages: readonly TalkLanguageShown[];
  press: (then: () => void) => () => void;
  children: ReactElement;
}): ReactElement {
  const say = useText();
  const { of, languages, press } = props;
  const without = of.sides.find(({ rights }) => !hasLetters(rights.join('')));
  if (without) {
    const own = languages.find(({ language }) => language === without.language)?.own ?? without.language;
    return <p className="not-on-paper">{say(texts.emptyBoxes, { language: own })}</p>;
  }
  return (
    <>
      <div className="actions">
        <Button look="primary" icon={printer} onClick={press(() => print())}>
          {say(texts.print)}
        </Button>
        {canBePdf(of) && props.children}
      </div>
      {!canBePdf(of) && <p className="not-on-paper">{say(texts.noLetters)}</p>}
    </>
  );
}

/** The card, once its one or two languages have come. */
function MadeOf(props: {
  first: string;
  second: string;
  phone: string;
  of: InspectionShown;
  children: (card: Card) => ReactElement;
}): ReactElement {
  const { first, second, phone, of, children } = props;
  const one = useQuery(workerTalkQuery(first));
  const other = useQuery({ ...workerTalkQuery(second), enabled: second !== '' });
  const code = codeOf(of.id);
  return (
    <Opened of={one}>
      {(talk) =>
        second === '' ? (
          children(cardOf([talk], phone, code))
        ) : (
          <Opened of={other}>{(also) => children(cardOf([talk, also], phone, code))}</Opened>
        )
      }
    </Opened>
  );
}
