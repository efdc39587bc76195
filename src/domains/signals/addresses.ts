import type { Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import { type Ground, type GroundObstacle, groundObstacle } from '../knowledge/public.ts';
import { signalMessages } from './messages.ts';
import type { Address } from './schema.ts';

type Say = { readonly language: Language; readonly t: (message: Message) => string };

type Unit = {
  readonly id: number;
  readonly name: Readonly<Record<Language, string>>;
  readonly house: { readonly kind: string } & Readonly<Record<Language, string>>;
  readonly takesLettersOn: string | null;
};

const whyNot: Readonly<Record<Exclude<GroundObstacle, null>, Message>> = {
  'wrong-sender': signalMessages.whyWrongSender,
  'wrong-recipient': signalMessages.whyWrongRecipient,
  'not-in-force': signalMessages.whyNotInForce,
  forbids: signalMessages.whyForbids,
  'needs-consent': signalMessages.whyNeedsConsent,
};

/** Every other unit that takes letters, with every ground: those that cannot be used stay visible and say why. */
export function addressesFor(
  who: { readonly unit: number },
  units: readonly Unit[],
  grounds: readonly Ground[],
  today: string,
  say: Say,
): Address[] {
  const own = units.find(({ id }) => id === who.unit);
  if (!own) return [];
  return units
    .filter(({ id, takesLettersOn }) => id !== who.unit && takesLettersOn !== null)
    .map((unit) => ({
      unit: unit.id,
      unitName: unit.name[say.language],
      house: unit.house[say.language],
      grounds: grounds.map((ground) => {
        const obstacle = groundObstacle(ground, {
          fromKind: own.house.kind,
          toKind: unit.house.kind,
          on: today,
          hasConsent: false,
        });
        return {
          id: ground.id,
          sentence: ground.sentence[say.language],
          provision: ground.provision[say.language],
          weighing: ground.weighing,
          verified: ground.verified_on !== null,
          possible: obstacle === null,
          whyNot: obstacle === null ? null : say.t(whyNot[obstacle]),
        };
      }),
    }));
}
