import type { ReactElement } from 'react';
import { now } from '../../../../web/clock.ts';
import { useFormats } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import { contactPointMessages as words } from '../../contact-points/messages.ts';
import type { Offer, PointList, PointShown } from '../../contact-points/schema.ts';
import * as texts from './page-messages.ts';

/** A number of the register in a choice. */
export function useOfferName(): (offer: Offer) => string {
  const { language } = useSession();
  return ({ nameSv, nameEn, number }) => `${language === 'sv' ? nameSv : nameEn}, ${number}`;
}

/** What is said of a contact point, in words: its name, and the cells after it. */
export function usePointCells(counties: PointList['counties']) {
  const say = useText();
  const { language } = useSession();
  const { shortDay } = useFormats();
  const day = (on: string): string => shortDay(new Date(`${on}T12:00:00.000Z`), now());
  const stateOf = ({ endedAt, isNow }: PointShown): string =>
    say(endedAt ? texts.state.ended : isNow ? texts.state.shown : texts.state.hidden);
  const period = ({ from, to }: PointShown): string =>
    to === null ? say(texts.from, { from: day(from) }) : say(texts.fromTo, { from: day(from), to: day(to) });
  const stateCell = (of: PointShown): ReactElement => (
    <span key="state">
      <span className="own-line">{stateOf(of)}</span>
      <span className="own-line small quiet">{period(of)}</span>
      <span className="own-line small quiet">
        {of.confirmedOn ? say(texts.confirmed, { day: day(of.confirmedOn) }) : say(texts.notVerified)}
      </span>
    </span>
  );
  return (point: PointShown) => {
    const hours = language === 'sv' ? point.hoursSv : point.hoursEn;
    const spoken = point.languages.map((code) => languageName(code, language)).join(', ');
    const where = point.counties.map((code) => counties.find((one) => one.code === code)?.name ?? code).join(', ');
    return {
      name: language === 'sv' ? point.nameSv : point.nameEn,
      rest: [
        <span key="number" className="tabular">
          {point.number}
        </span>,
        say(words.audiences[point.audience]),
        where || say(words.wholeCountry),
        [hours, spoken].filter(Boolean).join(' · ') || '–',
        stateCell(point),
      ],
    };
  };
}
