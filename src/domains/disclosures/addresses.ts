import type { Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import { type Ground, groundObstacle, groundWhyNot } from '../knowledge/public.ts';
import type { Consented } from './consented.ts';
import type { Address } from './pass-on-schema.ts';

type AddressTexts = { readonly language: Language; readonly t: (message: Message) => string };

type Unit = {
  readonly id: number;
  readonly name: Readonly<Record<Language, string>>;
  readonly agencyKind: string;
  readonly agencyName: Readonly<Record<Language, string>>;
  readonly takesLettersOn: string | null;
};

/**
 * Every other unit that takes letters, with every ground: those that cannot be used stay visible and say why. A study body
 * takes rows under pseudonym and nothing else, so nothing about a matter is addressed to it.
 */
export function addressesFor(
  who: { readonly unit: number },
  units: readonly Unit[],
  known: {
    readonly grounds: readonly Ground[];
    readonly today: string;
    readonly consented: Consented;
    /** The unit that has asked, where this is an answer: it goes there and nowhere else. */
    readonly hasAsked?: number | undefined;
  },
  say: AddressTexts,
): Address[] {
  const own = units.find(({ id }) => id === who.unit);
  if (!own) return [];
  return units
    .filter(({ id, agencyKind, takesLettersOn }) =>
      known.hasAsked === undefined
        ? id !== who.unit && takesLettersOn !== null && agencyKind !== 'study'
        : id === known.hasAsked,
    )
    .map((unit) => ({
      unit: unit.id,
      unitName: unit.name[say.language],
      house: unit.agencyName[say.language],
      grounds: known.grounds.map((ground) => {
        const obstacle = groundObstacle(ground, {
          fromKind: own.agencyKind,
          toKind: unit.agencyKind,
          on: known.today,
          hasConsent: known.consented({ toUnit: unit.id, facts: null }) !== null,
        });
        return {
          id: ground.id,
          sentence: ground.sentence[say.language],
          provision: ground.provision[say.language],
          weighing: ground.weighing,
          verified: ground.verified_on !== null,
          written: ground.written === true,
          possible: obstacle === null,
          whyNot: obstacle === null ? null : say.t(groundWhyNot[obstacle]),
          excludes: [...ground.excludes],
        };
      }),
    }));
}
