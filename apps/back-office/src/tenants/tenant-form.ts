import { z } from 'zod';
import { sizeClasses } from '#domain/benchmark';
import type { TenantFields } from '#server/members';
import { normalEmail } from '#server/users';
import { type Form, textOf } from '../http/form-values.js';
import { provinces } from './tenants.messages.js';

const nameSchema = z.string().min(2).max(120);
const emailSchema = z.string().transform(normalEmail).pipe(z.email().max(254));

/** What a form says of an organisation; undefined when its name is not fit. What is chosen from a list and unknown is left out. */
export function tenantFieldsIn(form: Form): TenantFields | undefined {
  const { data: name } = nameSchema.safeParse(textOf(form, 'name'));
  const province = provinces.find((each) => each === textOf(form, 'province')) ?? null;
  const sizeClass = sizeClasses.find((each) => each === textOf(form, 'sizeClass')) ?? null;
  return name === undefined ? undefined : { name, province, sizeClass };
}

/** The address in a form; undefined when it is none. */
export const emailIn = (form: Form): string | undefined => emailSchema.safeParse(textOf(form, 'email')).data;

/** The code of a municipality in a form; empty when there is none. */
export const municipalityIn = (form: Form): string =>
  /^GM\d{4}$/.exec(textOf(form, 'municipality'))?.[0] ?? '';
