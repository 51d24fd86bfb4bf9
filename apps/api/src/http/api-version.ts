/** The full version of the API (semantic versioning); its major part is in the path. */
export const apiVersion = '1.0.0';
