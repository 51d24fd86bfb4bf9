import { Pages } from './pages.mjs';
import { h, Fragment, useQueryParams, useRecords, useTranslation } from './react.mjs';
import { SearchForm } from './search-form.mjs';
import { Table } from './table.mjs';

const { additions } = JSON.parse(globalThis.document.getElementById('start').textContent);

/** A list of records: search, sort by any column, page by page. Its state is in the address. */
export function List({ resource }) {
  const { translateMessage } = useTranslation();
  const { filters, storeParams } = useQueryParams();
  const { records, loading, direction, sortBy, page, total, perPage } = useRecords(resource.id);
  const search = (text) => storeParams({ filters: text ? { search: text } : undefined, page: '1' });
  const sort = (path) => {
    const turned = path === sortBy && direction === 'asc' ? 'desc' : 'asc';
    storeParams({ sortBy: path, direction: turned, page: '1' });
  };
  const addition = additions[resource.id];
  return h(
    Fragment,
    null,
    addition && h('p', null, h('a', { href: addition.href, className: 'button' }, addition.label)),
    h(SearchForm, { key: filters?.search, text: filters?.search, onSearch: search }),
    h('p', { role: 'status', className: 'quiet' }, translateMessage(...told(loading, total))),
    records.length > 0 && h(Table, { resource, records, sortBy, direction, onSort: sort }),
    h(Pages, { page, count: Math.ceil(total / perPage), onGo: (to) => storeParams({ page: String(to) }) }),
  );
}

function told(loading, total) {
  if (loading) return ['loading'];
  return total > 0 ? ['found', { total }] : ['nothingFound'];
}
