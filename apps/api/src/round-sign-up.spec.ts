import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Me } from '#contracts/sessions';
import type { Team, TeamList } from '#contracts/teams';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { invitationToken, linkOf, lookUp, started } from './testing/teams.js';

let api: ApiHarness;
let organiser: ApiClient;

beforeAll(async () => {
  api = await ApiHarness.create();
  organiser = await api.signedIn('organisator@voorbeeld.nl');
});
afterAll(() => api.close());

const redeem = (token: string, client = api.client(), change: object = {}) =>
  client.post<Me>('/api/v1/round-invitations/redemptions', { token, functionGroup: 'policy', ...change });
const roundOf = (team: Team): string => team.rounds[0]!.id;
const teamsOf = async (client: ApiClient) => (await client.get<TeamList>('/api/v1/teams')).body.items;

/** A round to which somebody without an account is invited, and the token that her mail brings. */
async function invited(email: string): Promise<{ team: Team; token: string }> {
  const team = await started(organiser);
  await organiser.post(`/api/v1/rounds/${roundOf(team)}/invitations`, { emails: [email] });
  return { team, token: await invitationToken(api, email) };
}

describe('an account straight from the invitation to a round', () => {
  it('has the invited address, confirmed, and is in that team only once its owner joins', async () => {
    const { team, token } = await invited('nieuw@voorbeeld.nl');
    await started(organiser);
    const client = api.client();
    expect((await lookUp(client, token)).body).toMatchObject({ mailed: true, reusable: [] });
    const answer = await redeem(token, client);
    expect([answer.status, answer.body]).toMatchObject([
      201,
      { email: 'nieuw@voorbeeld.nl', functionGroup: 'policy', membership: null },
    ]);
    expect(await teamsOf(client)).toEqual([]);
    expect((await client.post('/api/v1/participations', { token })).status).toBe(201);
    expect((await teamsOf(client)).map(({ id }) => id)).toEqual([team.id]);
    expect((await client.get<Me>('/api/v1/me')).body.membership).toBeNull();
  });

  it('is made once, however many follow the invitation at the same moment', async () => {
    const { token } = await invited('tegelijk@voorbeeld.nl');
    const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 409].includes(status))).toBe(true);
  });

  it('opens no account that is there', async () => {
    const client = await api.signedIn('bestaat@voorbeeld.nl');
    const { token } = await invited('bestaat@voorbeeld.nl');
    const other = api.client();
    expect(codeOf(await redeem(token, other))).toBe('account-exists');
    expect((await other.get('/api/v1/attempts')).status).toBe(401);
    expect((await client.get('/api/v1/attempts')).status).toBe(200);
  });

  it('needs an invitation by mail: a link that many have confirms no address', async () => {
    const team = await started(organiser);
    const link = await linkOf(organiser, { id: roundOf(team) });
    expect((await lookUp(api.client(), link)).body).toMatchObject({ mailed: false });
    expect(codeOf(await redeem(link))).toBe('round-invitation-invalid');
    expect(codeOf(await redeem('iets anders'))).toBe('round-invitation-invalid');
  });

  it('is not made for a round that is closed, or an invitation that was taken back', async () => {
    const { team, token } = await invited('telaat@voorbeeld.nl');
    await organiser.put(`/api/v1/rounds/${roundOf(team)}/closing`, {});
    expect(codeOf(await redeem(token))).toBe('round-closed');
    const other = await invited('terug@voorbeeld.nl');
    await api.database
      .superuser()
      .query('delete from team_invitation where round_id = $1', [roundOf(other.team)]);
    expect(codeOf(await redeem(other.token))).toBe('round-invitation-invalid');
    const { rowCount } = await api.database
      .superuser()
      .query(`select 1 from account where email in ('telaat@voorbeeld.nl', 'terug@voorbeeld.nl')`);
    expect(rowCount).toBe(0);
  });
});
