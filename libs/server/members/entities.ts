import { Invitation } from './invitation.entity.js';
import { JoinCode } from './join-code.entity.js';
import { MemberDetails } from './member-details.entity.js';
import { TenantAdministrator } from './tenant-administrator.entity.js';

/** What this module keeps. */
export const memberEntities = [Invitation, JoinCode, MemberDetails, TenantAdministrator];
