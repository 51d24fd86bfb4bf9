import { gcd } from './gcd.js';

/**
 * A linear form with whole coefficients: `coefficients[i]` times the unknown `unknowns[i]`, in rising order; unknown 0
 * is the constant 1. Only whether a form is zero matters here, so a form stands for all its multiples.
 */
export type Form = { readonly unknowns: readonly number[]; readonly coefficients: readonly number[] };

export const constant = 0;

/** A number grew past what is exact. Nothing is concluded then. */
export class InexactError extends Error {
  override readonly name = 'InexactError';
}

export const zero: Form = { unknowns: [], coefficients: [] };

export const isZero = ({ unknowns }: Form): boolean => unknowns.length === 0;

/** Whether a form is a number other than 0, whatever the unknowns are. */
export const isConstant = ({ unknowns }: Form): boolean => unknowns.length === 1 && unknowns[0] === constant;

/** The form with these coefficients by unknown, made primitive. */
export function formOf(entries: ReadonlyMap<number, number>): Form {
  const sorted = [...entries].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  return primitive(
    sorted.map(([unknown]) => unknown),
    sorted.map(([, coefficient]) => coefficient),
  );
}

/** The multiple of `form` and `pivot` in which `unknown`, which is in both, is gone. */
export function eliminate(form: Form, pivot: Form, unknown: number): Form {
  const inForm = coefficientOf(form, unknown);
  const inPivot = coefficientOf(pivot, unknown);
  return sumOf(form, inPivot, pivot, -inForm);
}

/** The coefficient of an unknown that is in the form. */
const coefficientOf = ({ unknowns, coefficients }: Form, unknown: number): number =>
  coefficients[unknowns.indexOf(unknown)] as number;

const coefficientAt = ({ coefficients }: Form, at: number): number => coefficients[at] as number;

/** `a × one + b × other`, made primitive. */
function sumOf(one: Form, a: number, other: Form, b: number): Form {
  const unknowns: number[] = [];
  const coefficients: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.unknowns.length || j < other.unknowns.length) {
    const [left, right] = [unknownAt(one, i), unknownAt(other, j)];
    let value = 0;
    if (left <= right) value += exact(a * coefficientAt(one, i++));
    if (right <= left) value += exact(b * coefficientAt(other, j++));
    if (value !== 0) {
      unknowns.push(Math.min(left, right));
      coefficients.push(exact(value));
    }
  }
  return primitive(unknowns, coefficients);
}

const unknownAt = ({ unknowns }: Form, at: number): number =>
  at < unknowns.length ? (unknowns[at] as number) : Infinity;

/** A product or sum of safe whole numbers is exact where it is a safe whole number itself. */
function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new InexactError();
  return value;
}

/** Divides by the greatest common divisor, and makes the last coefficient positive. */
function primitive(unknowns: number[], coefficients: number[]): Form {
  if (coefficients.length === 0) return zero;
  const sign = Math.sign(coefficients.at(-1) as number);
  const divisor = sign * coefficients.reduce((common, value) => gcd(common, Math.abs(value)), 0);
  return { unknowns, coefficients: coefficients.map((value) => value / divisor) };
}
