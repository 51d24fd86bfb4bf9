import { email, maxLength, minLength, required, schema, validate } from '@angular/forms/signals';
import { isAnswered, noOrganisation, type Organisation, organisationRequest } from './organisation';
import { passwordLength } from '../../shared/ui-text-field/password-length';
import { signUpFormMessages as messages } from '../../shared/ui-invited-sign-up/sign-up-form.messages';
import type { SignUpRequest } from '#contracts/accounts';

/** What someone fills in to sign up. */
export interface SignUpForm {
  readonly email: string;
  /** May stay empty: then one signs in by mailed code. */
  readonly password: string;
  readonly functionGroup: string;
  readonly organisation: Organisation;
}

export const emptySignUpForm: SignUpForm = {
  email: '',
  password: '',
  functionGroup: '',
  organisation: noOrganisation,
};

/** What must hold before it can be sent; the server checks all of it again. */
export const signUpSchema = schema<SignUpForm>((form) => {
  required(form.email, { message: messages.emailRequired });
  email(form.email, { message: messages.emailInvalid });
  minLength(form.password, passwordLength.min, { message: messages.passwordShort });
  maxLength(form.password, passwordLength.max, { message: messages.passwordLong });
  required(form.functionGroup, { message: messages.functionGroupRequired });
  validate(form.organisation, ({ value }) =>
    isAnswered(value()) ? undefined : { kind: 'required', message: messages.organisationRequired },
  );
});

export function signUpRequest({ email, password, functionGroup, organisation }: SignUpForm): SignUpRequest {
  const chosen = password ? { password } : {};
  return { email: email.trim(), ...chosen, functionGroup, ...organisationRequest(organisation) };
}
