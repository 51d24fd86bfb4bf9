import { defineEntity } from '@mikro-orm/core';
import { languages } from '../language/spoken.js';

const AccountSchema = defineEntity({
  name: 'BackOfficeAccount',
  properties: (p) => ({
    id: p.uuid().primary(),
    email: p.string(),
    passwordHash: p.string(),
    role: p.enum(['content-manager', 'platform-administrator'] as const),
    /** In which she reads the back office. */
    language: p.enum([...languages]),
    createdAt: p.datetime(),
    /** She gets in no more since. */
    disabledAt: p.datetime().nullable(),
  }),
});
/** Someone who works in the back office; never a respondent's account. */
export class BackOfficeAccount extends AccountSchema.class {}
AccountSchema.setClass(BackOfficeAccount);

const SessionSchema = defineEntity({
  name: 'BackOfficeSession',
  properties: (p) => ({
    id: p.uuid().primary(),
    tokenHash: p.string(),
    accountId: p.uuid(),
    csrfToken: p.string(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime(),
    /** Null until the second factor was shown: until then it opens nothing. */
    secondFactorAt: p.datetime().nullable(),
  }),
});
/** A browser that is signed in to the back office. Only the hash of its token is kept. */
export class BackOfficeSession extends SessionSchema.class {}
SessionSchema.setClass(BackOfficeSession);
