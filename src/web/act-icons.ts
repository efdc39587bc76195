import airplaneTakeoff from '@phosphor-icons/core/regular/airplane-takeoff.svg?raw';
import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import arrowUUpLeft from '@phosphor-icons/core/regular/arrow-u-up-left.svg?raw';
import bed from '@phosphor-icons/core/regular/bed.svg?raw';
import bell from '@phosphor-icons/core/regular/bell.svg?raw';
import bird from '@phosphor-icons/core/regular/bird.svg?raw';
import calendarCheck from '@phosphor-icons/core/regular/calendar-check.svg?raw';
import certificate from '@phosphor-icons/core/regular/certificate.svg?raw';
import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import chat from '@phosphor-icons/core/regular/chat.svg?raw';
import chatCenteredText from '@phosphor-icons/core/regular/chat-centered-text.svg?raw';
import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import chats from '@phosphor-icons/core/regular/chats.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import clipboardText from '@phosphor-icons/core/regular/clipboard-text.svg?raw';
import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import copy from '@phosphor-icons/core/regular/copy.svg?raw';
import deviceMobile from '@phosphor-icons/core/regular/device-mobile.svg?raw';
import diceFive from '@phosphor-icons/core/regular/dice-five.svg?raw';
import door from '@phosphor-icons/core/regular/door.svg?raw';
import doorOpen from '@phosphor-icons/core/regular/door-open.svg?raw';
import envelopeOpen from '@phosphor-icons/core/regular/envelope-open.svg?raw';
import envelopeSimple from '@phosphor-icons/core/regular/envelope-simple.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import fileText from '@phosphor-icons/core/regular/file-text.svg?raw';
import fingerprint from '@phosphor-icons/core/regular/fingerprint.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import gavel from '@phosphor-icons/core/regular/gavel.svg?raw';
import handCoins from '@phosphor-icons/core/regular/hand-coins.svg?raw';
import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import handshake from '@phosphor-icons/core/regular/handshake.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass.svg?raw';
import hourglassMedium from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import lifebuoy from '@phosphor-icons/core/regular/lifebuoy.svg?raw';
import link from '@phosphor-icons/core/regular/link.svg?raw';
import listChecks from '@phosphor-icons/core/regular/list-checks.svg?raw';
import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import question from '@phosphor-icons/core/regular/question.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import shieldCheck from '@phosphor-icons/core/regular/shield-check.svg?raw';
import signIn from '@phosphor-icons/core/regular/sign-in.svg?raw';
import stairs from '@phosphor-icons/core/regular/stairs.svg?raw';
import stamp from '@phosphor-icons/core/regular/stamp.svg?raw';
import swap from '@phosphor-icons/core/regular/swap.svg?raw';
import trayArrowDown from '@phosphor-icons/core/regular/tray-arrow-down.svg?raw';
import userPlus from '@phosphor-icons/core/regular/user-plus.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import vault from '@phosphor-icons/core/regular/vault.svg?raw';
import xCircle from '@phosphor-icons/core/regular/x-circle.svg?raw';

/** Every icon that an act may name. A new kind of act brings its icon here; a test holds the two together. */
export const actIcons: Readonly<Record<string, string>> = {
  prohibit,
  stamp,
  'airplane-takeoff': airplaneTakeoff,
  archive,
  bed,
  bell,
  bird,
  'calendar-check': calendarCheck,
  certificate,
  'chart-bar': chartBar,
  chat,
  'chat-centered-text': chatCenteredText,
  'chat-text': chatText,
  chats,
  'check-circle': checkCircle,
  'clipboard-text': clipboardText,
  coins,
  copy,
  'device-mobile': deviceMobile,
  'dice-five': diceFive,
  door,
  'door-open': doorOpen,
  'envelope-open': envelopeOpen,
  'envelope-simple': envelopeSimple,
  eye,
  'file-text': fileText,
  fingerprint,
  flag,
  'folder-open': folderOpen,
  gavel,
  'hand-coins': handCoins,
  'hand-heart': handHeart,
  'hand-palm': handPalm,
  handshake,
  hourglass,
  'hourglass-medium': hourglassMedium,
  key,
  lifebuoy,
  link,
  'list-checks': listChecks,
  'list-magnifying-glass': listMagnifyingGlass,
  'lock-key': lockKey,
  'magnifying-glass': magnifyingGlass,
  'note-pencil': notePencil,
  'paper-plane-tilt': paperPlaneTilt,
  'pencil-line': pencilLine,
  phone,
  question,
  scales,
  'shield-check': shieldCheck,
  'sign-in': signIn,
  stairs,
  swap,
  'tray-arrow-down': trayArrowDown,
  'arrow-u-up-left': arrowUUpLeft,
  'user-plus': userPlus,
  users,
  vault,
  'x-circle': xCircle,
};
