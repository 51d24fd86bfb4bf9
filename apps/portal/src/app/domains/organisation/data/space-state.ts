import type { Membership } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { toProblem } from '../../shared/util-problem/problem';

/**
 * Whether the space of an organisation is shown. Whoever runs one signs in with two factors, and who began to run it in
 * this very session shows first that it is her; nothing is shown before.
 */
export type SpaceState = 'open' | 'secondStep' | 'proof' | 'notYours';

const closed: Readonly<Record<string, SpaceState>> = {
  'second-factor-required': 'secondStep',
  'confirmation-required': 'proof',
};

/** The organisation that somebody runs, if she runs one. */
export function administeredBy(me: Me | null | undefined): Membership | undefined {
  const membership = me?.membership;
  return membership?.role === 'administrator' ? membership : undefined;
}

/** Of the organisation that one runs, by what reading it gave if that failed. */
export function spaceState(administered: Membership | undefined, error: unknown): SpaceState {
  const asked = error === undefined ? undefined : closed[toProblem(error).code];
  return asked ?? (administered ? 'open' : 'notYours');
}
