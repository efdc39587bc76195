import type { DomainServer } from '../../platform/http/domain-server.ts';
import { noticesDid } from './did.ts';

export const noticesServer: DomainServer = { did: noticesDid };
