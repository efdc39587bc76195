import { z } from 'zod';
import { PaperFile, PaperFormat } from '../../../../kernel/text/paper-file.ts';
import { docxOf } from '../../../../platform/documents/docx.ts';
import { pdfApart, refuseDocument } from '../../../../platform/documents/thread/pdf-apart.ts';
import { todayIn } from '../../../../platform/http/call.ts';
import { Deferred, query } from '../../../../platform/http/endpoint.ts';
import { ById } from '../../../../platform/http/params.ts';
import { listColleagues } from '../../../access/public.server.ts';
import { campaignRoles, mayReadCampaign } from '../access.ts';
import type { CampaignNeeds } from '../nameable.server.ts';
import { showCampaign } from '../show-campaign.server.ts';
import { findCampaign } from '../store.server.ts';
import { campaignDocument } from './report-document.server.ts';

const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The report of a campaign, made from what is there at the press of a button. It is logged, and nothing of it is stored. */
export const campaignReportRoute = (needs: CampaignNeeds) =>
  query({
    name: 'campaign.report',
    path: '/api/campaigns/:id/report',
    roles: [...campaignRoles],
    params: ById,
    input: z.strictObject({ format: PaperFormat.default('pdf') }),
    answer: PaperFile,
    proof: { of: 'export' },
    load: (tx, call) => findCampaign(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadCampaign,
    show: async (tx, stored, call) => {
      const { format } = call.input;
      const colleagues = await listColleagues(tx);
      const { actor, unitName, agencyName } = call.who;
      const { language } = call.texts;
      const document = campaignDocument(
        {
          campaign: await showCampaign(tx, stored, call, needs),
          today: todayIn(call),
          madeBy: { name: colleagues.get(actor) ?? '', unit: `${unitName[language]}, ${agencyName[language]}` },
          isInvented: needs.isDemo,
        },
        call.texts,
      );
      refuseDocument(document, format, actor);
      const name = `${stored.state.reference}.${format}`;
      return new Deferred(async () => {
        const bytes = format === 'pdf' ? await pdfApart(document, actor) : await docxOf(document);
        return {
          file: bytes && { name, type: paperTypes[format], base64: Buffer.from(bytes).toString('base64') },
          language: document.language,
          note: null,
        };
      });
    },
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['campaign'] }),
  });
