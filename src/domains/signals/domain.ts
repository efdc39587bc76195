import type { Domain } from '../../kernel/domain.ts';
import { acknowledgeSignal } from './acts/acknowledge.ts';
import { changeSignalResponsible } from './acts/change-responsible.ts';
import { correctSignal } from './acts/correct.ts';
import { passSignalOn } from './acts/pass-on.ts';
import { registerSignal } from './acts/register.ts';
import { undoRegisterSignal } from './acts/undo-register.ts';
import { signalLetter } from './letter.ts';
import { signalDetectors } from './obstacles.ts';
import { ownedSignal, signalToAcknowledge } from './tasks.ts';
import { addReader } from './tips/acts/add-reader.ts';
import { answerTip } from './tips/acts/answer.ts';
import { askKey } from './tips/acts/ask-key.ts';
import { makeKey } from './tips/acts/make-key.ts';
import { openTip } from './tips/acts/open.ts';
import { removeReader } from './tips/acts/remove-reader.ts';
import { seeKey } from './tips/acts/see-key.ts';
import { stopTip } from './tips/acts/stop.ts';
import { askedKey, changedKey, dangerTip, unansweredTip, unopenedTip, waitingKey } from './tips/tasks.ts';

export const signals = {
  name: 'signals',
  acts: [
    ...[registerSignal, correctSignal, passSignalOn, acknowledgeSignal, changeSignalResponsible, undoRegisterSignal],
    ...[makeKey, seeKey, askKey, addReader, removeReader, openTip, answerTip, stopTip],
  ],
  letters: [signalLetter],
  detectors: signalDetectors,
  tasks: [
    ...[signalToAcknowledge, ownedSignal],
    ...[unopenedTip, dangerTip, unansweredTip, changedKey, waitingKey, askedKey],
  ],
} as const satisfies Domain;
