import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const attachmentDeeds: Deeds = {
  tell: async ({ ask, signIn, newId, bringFile }) => {
    const karin = await signIn(accountOf.karin, 'support');
    const id = newId();
    await ask(karin, 'case.open', id);
    await ask(karin, 'attachment.add', id);
    await bringFile(karin, id);
    await ask(karin, 'attachment.list', id);
    await ask(karin, 'attachment.correct-name', id);
    await ask(karin, 'attachment.fetch', id);
    await ask(karin, 'attachment.withdraw', id);
  },
  tables: [
    {
      table: 'attachments.attachment_now',
      changed: { id: copyId('attachment'), matter: copyId('case'), added_at: copyMoment },
    },
    { table: 'attachments.piece', changed: { attachment: copyId('attachment') } },
  ],
};
