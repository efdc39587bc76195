import arrowRight from '@phosphor-icons/core/regular/arrow-right.svg?raw';
import bookOpen from '@phosphor-icons/core/regular/book-open.svg?raw';
import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import clipboardText from '@phosphor-icons/core/regular/clipboard-text.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import compass from '@phosphor-icons/core/regular/compass.svg?raw';
import detective from '@phosphor-icons/core/regular/detective.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import fingerprint from '@phosphor-icons/core/regular/fingerprint.svg?raw';
import firstAid from '@phosphor-icons/core/regular/first-aid.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import globe from '@phosphor-icons/core/regular/globe.svg?raw';
import hardHat from '@phosphor-icons/core/regular/hard-hat.svg?raw';
import identificationCard from '@phosphor-icons/core/regular/identification-card.svg?raw';
import info from '@phosphor-icons/core/regular/info.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import notEquals from '@phosphor-icons/core/regular/not-equals.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import receipt from '@phosphor-icons/core/regular/receipt.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import sealCheck from '@phosphor-icons/core/regular/seal-check.svg?raw';
import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import stamp from '@phosphor-icons/core/regular/stamp.svg?raw';
import table from '@phosphor-icons/core/regular/table.svg?raw';
import usersThree from '@phosphor-icons/core/regular/users-three.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { type Html, raw } from './html.ts';

const files = {
  'arrow-right': arrowRight,
  'book-open': bookOpen,
  'chart-bar': chartBar,
  'check-circle': checkCircle,
  'clipboard-text': clipboardText,
  clock,
  compass,
  detective,
  'download-simple': downloadSimple,
  eye,
  fingerprint,
  'first-aid': firstAid,
  flag,
  gavel,
  globe,
  'hard-hat': hardHat,
  'identification-card': identificationCard,
  info,
  lifebuoy,
  'list-checks': listChecks,
  'magnifying-glass': magnifyingGlass,
  'not-equals': notEquals,
  'note-pencil': notePencil,
  'paper-plane-tilt': paperPlaneTilt,
  prohibit,
  question,
  receipt,
  scales,
  'seal-check': sealCheck,
  'sign-in': signIn,
  stamp,
  table,
  'users-three': usersThree,
  warning,
} as const;

/** Phosphor icons (MIT), by their own names. */
export type IconName = keyof typeof files;

/** An icon as inline SVG. It says nothing aloud: a word is always beside it. */
export const icon = (name: IconName): Html =>
  raw(
    files[name].replace(
      /^<svg [^>]*>/,
      '<svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">',
    ),
  );
