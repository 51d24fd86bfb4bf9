import { z } from 'zod';
import { passwordSchema } from '#contracts/accounts';
import { codeSchema } from '#contracts/scans';

/** Asked for, or confirmed by the organisation. */
export const membershipStateSchema = z.enum(['requested', 'confirmed']);
/** What one is in an organisation: an administrator runs its space. */
export const memberRoleSchema = z.enum(['member', 'administrator']);

/** One's own belonging to an organisation. */
export const membershipSchema = z.strictObject({
  id: z.uuid(),
  tenantId: z.uuid(),
  tenantName: z.string(),
  state: membershipStateSchema,
  role: memberRoleSchema,
  /** Where her organisation placed her; seen by her and its administrators only. */
  department: z.string().nullable(),
});

const waysToJoin = ['code', 'invitation', 'tenantId'] as const;

/**
 * `POST /memberships`, in one of three ways: with a join code or the token of a mailed invitation, which confirm at
 * once, or by asking an organisation, which then decides. `name` is shown to its administrators.
 */
export const joinRequestSchema = z
  .strictObject({
    code: z.string().min(1).max(40).optional(),
    invitation: z.string().min(1).max(200).optional(),
    tenantId: z.uuid().optional(),
    name: z.string().trim().max(120).optional(),
  })
  .refine((request) => waysToJoin.filter((way) => request[way] !== undefined).length === 1);

/** A member, or somebody who asks to be one, as administrators see her. Never with results. */
export const memberSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.email(),
  functionGroup: codeSchema,
  state: membershipStateSchema,
  role: memberRoleSchema,
  askedAt: z.iso.datetime(),
  joinedAt: z.iso.datetime().nullable(),
  department: z.string().nullable(),
  /** Whether it is the administrator who looks. */
  self: z.boolean(),
});

/**
 * `GET /tenants/{tenant}/members?state=&query=&only=`: members, or who asks to be one, whose name or address holds the
 * query, or only those in no department; at most `memberMaximum`.
 */
export const memberSearchSchema = z.strictObject({
  state: membershipStateSchema.default('confirmed'),
  query: z.string().trim().max(120).default(''),
  only: z.literal('unplaced').optional(),
});
export const memberMaximum = 200;
export const memberListSchema = z.strictObject({
  items: z.array(memberSchema),
  /** How many there are, of whom `items` holds the first. */
  total: z.int().min(0),
  /** All departments of the organisation, to choose from. */
  departments: z.array(z.string()),
});

export const longestDepartment = 60;
const departmentSchema = z.string().trim().min(1).max(longestDepartment);

/**
 * `PATCH /tenants/{tenant}/members/{member}`: take somebody in who asked, or make a member an administrator or an
 * administrator a member again; or place her in a department, or in none.
 */
export const changeMemberRequestSchema = z
  .strictObject({
    state: z.literal('confirmed').optional(),
    role: memberRoleSchema.optional(),
    department: departmentSchema.nullable().optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined));

/** How many members one request places. */
export const placedAtOnce = 500;

/**
 * `PATCH /tenants/{tenant}/members`: places members by their addresses, each in a department or in none. Of an address
 * that stands there twice the last counts.
 */
export const placeMembersRequestSchema = z.strictObject({
  placements: z
    .array(
      z.strictObject({
        // What is no address is nobody's, and told as unknown; the others are placed all the same.
        email: z.string().trim().min(1).max(254),
        department: departmentSchema.nullable(),
      }),
    )
    .min(1)
    .max(placedAtOnce),
});
/** What became of it: who moved and from where, so that it can be put back; how many were there already; who is no member. */
export const placeMembersResponseSchema = z.strictObject({
  moved: z.array(
    z.strictObject({
      email: z.email(),
      before: z.string().nullable(),
      department: z.string().nullable(),
    }),
  ),
  unmoved: z.int().min(0),
  unknown: z.array(z.string()),
});

/** `GET /tenants/{tenant}/departments`: the departments of an organisation, and how many of its members are in each. */
export const departmentListSchema = z.strictObject({
  items: z.array(z.strictObject({ name: z.string(), members: z.int().min(1) })),
  members: z.int().min(0),
  /** How many of them are in no department. */
  unplaced: z.int().min(0),
});

/** `POST /tenants/{tenant}/invitations`: each address gets a mail. */
export const inviteRequestSchema = z.strictObject({ emails: z.array(z.email().max(254)).min(1).max(100) });

/** The answer to every invitation, whether or not somebody has an account with the address. */
export const inviteResponseSchema = z.strictObject({ linkValidDays: z.int() });

/** `POST /invitations/redemptions`: an account for who was invited by mail, with or without a password. */
export const signUpInvitedRequestSchema = z.strictObject({
  token: z.string().min(1).max(200),
  functionGroup: codeSchema,
  password: passwordSchema.optional(),
  name: z.string().trim().max(120).optional(),
});

/** An invitation that was not used yet. */
export const invitationSchema = z.strictObject({
  id: z.uuid(),
  email: z.email(),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export const invitationListSchema = z.strictObject({ items: z.array(invitationSchema) });

/** `PUT /tenants/{tenant}/join-code`: a new code; the old one works no more. */
export const renewJoinCodeRequestSchema = z.strictObject({});

/** The join code as it is shared; null until an administrator makes the first. */
export const joinCodeSchema = z.strictObject({
  code: z.string().nullable(),
  renewedAt: z.iso.datetime().nullable(),
});

export type MemberSearch = z.infer<typeof memberSearchSchema>;
export type Membership = z.infer<typeof membershipSchema>;
export type MemberRole = z.infer<typeof memberRoleSchema>;
export type JoinRequest = z.infer<typeof joinRequestSchema>;
export type Member = z.infer<typeof memberSchema>;
export type MemberList = z.infer<typeof memberListSchema>;
export type ChangeMemberRequest = z.infer<typeof changeMemberRequestSchema>;
export type PlaceMembersRequest = z.infer<typeof placeMembersRequestSchema>;
export type PlaceMembersResponse = z.infer<typeof placeMembersResponseSchema>;
export type DepartmentList = z.infer<typeof departmentListSchema>;
export type SignUpInvitedRequest = z.infer<typeof signUpInvitedRequestSchema>;
export type InviteRequest = z.infer<typeof inviteRequestSchema>;
export type InviteResponse = z.infer<typeof inviteResponseSchema>;
export type Invitation = z.infer<typeof invitationSchema>;
export type InvitationList = z.infer<typeof invitationListSchema>;
export type JoinCode = z.infer<typeof joinCodeSchema>;
