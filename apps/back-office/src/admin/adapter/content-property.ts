import { BaseProperty } from 'adminjs';
import type { Field } from './listing.js';

/** A field of a list, for AdminJS. */
export class ContentProperty extends BaseProperty {
  constructor(private readonly field: Field) {
    super({ path: field.path, type: field.type ?? 'string', isId: field.path === 'id' });
  }

  override isTitle(): boolean {
    return this.field.isTitle ?? false;
  }

  override isEditable(): boolean {
    return false;
  }
}
