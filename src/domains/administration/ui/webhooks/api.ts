import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { WebhookAnswer, WebhookList, WebhookPage, WebhookSecretAnswer } from '../../webhooks/shapes.ts';

export const webhooksPath = '/api/administration/webhooks';

export const webhooksQuery = () =>
  queryOptions({
    queryKey: ['administration', 'webhooks', spoken()],
    queryFn: ({ signal }) => get(webhooksPath, WebhookList, signal),
  });

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'webhook', id, spoken()],
    queryFn: ({ signal }) => get(`${webhooksPath}/${id}`, WebhookPage, signal),
  });

const arrived = (client: QueryClient, { page }: { readonly page: WebhookPage }): void => {
  client.setQueryData(webhookQuery(page.webhook.id).queryKey, page);
  void client.invalidateQueries({ queryKey: ['administration', 'webhooks'] });
};
const answering: Answering<WebhookAnswer> = {
  answer: WebhookAnswer,
  about: ({ page }) => page.webhook.id,
  arrived,
};
const answeringSecret: Answering<WebhookSecretAnswer> = {
  answer: WebhookSecretAnswer,
  about: ({ page }) => page.webhook.id,
  arrived,
};

export const useWebhookCommand = (): Command<WebhookAnswer> => useCommand(useActor(), answering);
export const useSecretCommand = (): Command<WebhookSecretAnswer> => useCommand(useActor(), answeringSecret);
