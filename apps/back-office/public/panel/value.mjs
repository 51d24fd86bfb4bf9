import { h, useTranslation } from './react.mjs';

const { Intl, document } = globalThis;
const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL';
const timeZone = 'Europe/Amsterdam';
const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });

/** A field of a record as text; React escapes it, so that it is never taken for HTML. */
export function Value({ property, record }) {
  const { translateMessage } = useTranslation();
  const value = record.params[property.propertyPath];
  if (value === null || value === undefined || value === '') return translateMessage('empty');
  if (property.propertyPath === 'files') return h('a', { href: value }, translateMessage('download'));
  return property.type === 'datetime' ? dateFormat.format(new Date(value)) : String(value);
}
