import { h, Link, useTranslation } from './react.mjs';
import { Value } from './value.mjs';

/** Records under sortable columns; the title of each leads to the record. */
export function Table({ resource, records, ...order }) {
  const { listProperties } = resource;
  const heads = listProperties.map((property) =>
    h(ColumnHead, { key: property.propertyPath, property, resourceId: resource.id, ...order }),
  );
  const rows = records.map((record) =>
    h(
      'tr',
      { key: record.id },
      listProperties.map((property) =>
        h(Cell, { key: property.propertyPath, property, record, listHref: resource.href }),
      ),
    ),
  );
  return h('table', null, h('thead', null, h('tr', null, heads)), h('tbody', null, rows));
}

function ColumnHead({ property, resourceId, sortBy, direction, onSort }) {
  const { translateProperty } = useTranslation();
  const isSorted = property.propertyPath === sortBy;
  const order = direction === 'asc' ? 'ascending' : 'descending';
  return h(
    'th',
    { scope: 'col', className: columnClass(property), 'aria-sort': isSorted ? order : undefined },
    h(
      'button',
      { type: 'button', onClick: () => onSort(property.propertyPath) },
      translateProperty(property.propertyPath, resourceId),
    ),
  );
}

function Cell({ property, record, listHref }) {
  const value = h(Value, { property, record });
  if (!property.isTitle) return h('td', { className: columnClass(property) }, value);
  const { href } = record.params;
  const to = `${listHref}/records/${encodeURIComponent(record.id)}/show`;
  return h('th', { scope: 'row' }, href ? h('a', { href }, value) : h(Link, { to }, value));
}

/** On a narrow screen only numbers, titles and states are left. */
const columnClass = ({ isTitle, propertyPath }) =>
  isTitle || ['code', 'state'].includes(propertyPath) ? undefined : 'minor';
