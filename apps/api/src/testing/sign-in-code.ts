import { EntityManager } from '@mikro-orm/postgresql';
import type { SignInCodeResponse } from '#contracts/sessions';
import { hashToken } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { SignInRequests } from '#server/users';
import type { ApiHarness } from './api-harness.js';

/** The code of an open sign-in, made as the mail job makes it. */
export async function mailedCode({ app, database }: ApiHarness, token: string): Promise<string> {
  const { rows } = await database
    .superuser()
    .query<{ id: string; account_id: string | null }>(
      'select id, account_id from sign_in_request where token_hash = $1',
      [hashToken(token)],
    );
  const [request] = rows;
  if (!request?.account_id) throw new Error('nobody gets a mail for this request');
  const requests = app.get(SignInRequests, { strict: false });
  const { id, account_id: accountId } = request;
  return actAs(app.get(EntityManager), accountId, () => requests.makeCode(id));
}

/** Asks for a code to this address. @returns the token that the code is worth nothing without */
export async function askCode(api: ApiHarness, email: string): Promise<string> {
  const { body } = await api.client().post<SignInCodeResponse>('/api/v1/sign-in-codes', { email });
  return body.token;
}
