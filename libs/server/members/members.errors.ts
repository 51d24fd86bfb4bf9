import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

export const joinCodeUnknown = (): DomainError =>
  new DomainError('join-code-unknown' satisfies ProblemCode, [
    { field: 'code', message: 'join-code-unknown' satisfies ProblemCode },
  ]);
export const invitationInvalid = (): DomainError => error('invitation-invalid');
export const tenantUnknown = (): DomainError => error('tenant-unknown');
/** One person, one organisation at a time. */
export const memberAlready = (): DomainError => error('member-already');
export const membershipUnknown = (): DomainError => error('membership-unknown');
export const memberUnknown = (): DomainError => error('member-unknown');
/** One's own second factor is changed at one's own account. */
export const ownSecondFactor = (): DomainError => error('own-second-factor');
export const invitationUnknown = (): DomainError => error('invitation-unknown');
export const tooManyInvitations = (): DomainError => error('invitations-too-many');
