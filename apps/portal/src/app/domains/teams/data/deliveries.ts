import type { Delivery, RoundInvitation } from '#contracts/teams';

/** What needs somebody's eye first; what is well last. */
const order: readonly Delivery[] = ['bounced', 'failed', 'kept-back', 'queued', 'sent'];

/** Invitations in the order in which they need attention; equal ones in the order of inviting. */
export const byAttention = (invitations: readonly RoundInvitation[]): readonly RoundInvitation[] =>
  [...invitations].sort((one, other) => order.indexOf(one.delivery) - order.indexOf(other.delivery));

/** How many mails are how far, in the same order; what there is none of is left out. */
export function deliveryCounts(
  invitations: readonly RoundInvitation[],
): readonly { readonly delivery: Delivery; readonly count: number }[] {
  return order.flatMap((delivery) => {
    const count = invitations.filter((one) => one.delivery === delivery).length;
    return count > 0 ? [{ delivery, count }] : [];
  });
}
