import type { Provider } from '@angular/core';
import {
  MAT_FORM_FIELD_DEFAULT_OPTIONS,
  type MatFormFieldDefaultOptions,
} from '@angular/material/form-field';

/** Hints of any length, and no stars. */
const formFields: MatFormFieldDefaultOptions = {
  appearance: 'outline',
  subscriptSizing: 'dynamic',
  hideRequiredMarker: true,
};

/** Fields look the same everywhere; for each page or component that has fields of Material itself. */
export const provideFormFields = (): Provider => ({
  provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
  useValue: formFields,
});
