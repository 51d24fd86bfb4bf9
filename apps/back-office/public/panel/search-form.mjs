import { h, useTranslation } from './react.mjs';

/** One field to search in a list. */
export function SearchForm({ text = '', onSearch }) {
  const { translateButton, translateLabel } = useTranslation();
  const submit = (event) => {
    event.preventDefault();
    onSearch(event.currentTarget.elements.search.value.trim());
  };
  return h(
    'form',
    { role: 'search', className: 'search', onSubmit: submit },
    h('label', { htmlFor: 'search' }, translateLabel('search')),
    h('input', { id: 'search', name: 'search', type: 'search', maxLength: 200, defaultValue: text }),
    h('button', { type: 'submit' }, translateButton('search')),
  );
}
