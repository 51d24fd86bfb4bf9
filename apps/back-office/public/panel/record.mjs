import { Fragment, h, useTranslation } from './react.mjs';
import { Value } from './value.mjs';

/** One record: its fields with their values, to read. */
export function Record({ resource, record }) {
  const { translateProperty } = useTranslation();
  const fields = resource.showProperties.map((property) =>
    h(
      Fragment,
      { key: property.propertyPath },
      h('dt', null, translateProperty(property.propertyPath, resource.id)),
      h('dd', null, h(Value, { property, record })),
    ),
  );
  return h('dl', { className: 'record' }, fields);
}
