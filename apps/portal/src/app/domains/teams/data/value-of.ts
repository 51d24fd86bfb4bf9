/** What a resource holds, if it does. */
export function valueOf<T>(resource: { hasValue(): boolean; value(): T | undefined }): T | undefined {
  return resource.hasValue() ? resource.value() : undefined;
}
