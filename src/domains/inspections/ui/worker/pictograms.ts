import bed from '@phosphor-icons/core/regular/bed.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import creditCard from '@phosphor-icons/core/regular/credit-card.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import doorOpen from '@phosphor-icons/core/regular/door-open.svg?raw';
import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import hand from '@phosphor-icons/core/regular/hand.svg?raw';
import handCoins from '@phosphor-icons/core/regular/hand-coins.svg?raw';
import handWithdraw from '@phosphor-icons/core/regular/hand-withdraw.svg?raw';
import identificationCard from '@phosphor-icons/core/regular/identification-card.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import money from '@phosphor-icons/core/regular/money.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import type { QuestionCode } from '../../visit/talk/questions.ts';
import type { promises } from '../../visit/talk/worker-texts.ts';

/** The picture of each question: the one place where it is said. Where there is no text in a language, it is alone. */
export const pictograms: Readonly<Record<QuestionCode, string>> = {
  'free-to-leave': doorOpen,
  'paid-as-agreed': money,
  'hours-as-agreed': clock,
  'own-passport': identificationCard,
  'own-bank-card': creditCard,
  'owes-money': handCoins,
  'pays-back': handWithdraw,
  'sleeps-at-work': bed,
  'own-phone': deviceMobile,
  threatened: warning,
  'fears-for-family': usersThree,
  'wants-help-now': lifebuoy,
};

/** The picture of each promise. */
export const promisePictures: Readonly<Record<(typeof promises)[number], string>> = {
  'may-say-no': hand,
  'not-your-employer': ear,
  'if-there-is-a-trial': scales,
  'only-the-card': identificationCard,
};
