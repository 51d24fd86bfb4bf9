import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);
const ofField = (field: string, code: ProblemCode): DomainError =>
  new DomainError(code, [{ field, message: code }]);

/** Also for a team of others: whether it exists is not told. */
export const teamUnknown = (): DomainError => error('team-unknown');
export const roundUnknown = (): DomainError => error('round-unknown');
/** Nobody can join, change or leave any more. */
export const roundClosed = (): DomainError => error('round-closed');
/** One round of a team at a time. */
export const roundGoingOn = (): DomainError => error('round-going-on');
export const roundNotShown = (): DomainError => error('round-not-shown');
export const closingDateUnfit = (): DomainError => ofField('round.closesAt', 'closing-date-unfit');
/** Only a confidential round of a whole organisation is split by department. */
export const departmentsUnfit = (): DomainError => ofField('round.byDepartment', 'departments-unfit');
export const roundInvitationInvalid = (): DomainError => error('round-invitation-invalid');
export const roundInvitationUnknown = (): DomainError => error('round-invitation-unknown');
export const invitedTooMany = (): DomainError => error('invitations-too-many');
export const remindedLately = (): DomainError => error('reminded-lately');
/** Of another edition, too old, unfinished, or in another round. */
export const attemptUnfit = (): DomainError => error('attempt-unfit');
export const nameNeeded = (): DomainError => ofField('name', 'name-needed');
export const participationUnknown = (): DomainError => error('participation-unknown');
export const actionUnknown = (): DomainError => error('team-action-unknown');
