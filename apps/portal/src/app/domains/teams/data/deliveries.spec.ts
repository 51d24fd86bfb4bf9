import type { Delivery, RoundInvitation } from '#contracts/teams';
import { byAttention, deliveryCounts } from './deliveries';

const mails = (...deliveries: readonly Delivery[]): RoundInvitation[] =>
  deliveries.map((delivery, at) => ({
    id: String(at),
    email: `${at}@voorbeeld.nl`,
    delivery,
    expiresAt: '',
  }));

describe('how far the mails of invitations are', () => {
  const invitations = mails('sent', 'queued', 'bounced', 'sent', 'bounced');

  it('is shown with what did not arrive first', () => {
    expect(byAttention(invitations).map(({ id }) => id)).toEqual(['2', '4', '1', '0', '3']);
  });

  it('is counted, without what there is none of', () => {
    expect(deliveryCounts(invitations)).toEqual([
      { delivery: 'bounced', count: 2 },
      { delivery: 'queued', count: 1 },
      { delivery: 'sent', count: 2 },
    ]);
    expect(deliveryCounts([])).toEqual([]);
  });
});
