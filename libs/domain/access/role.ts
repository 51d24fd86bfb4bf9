/** Everybody who works with QuickScan, by role (PRODUCT.md, Words). Somebody may have more than one. */
export const roles = [
  'respondent',
  'organiser',
  'tenant-administrator',
  'content-manager',
  'platform-administrator',
] as const;

export type Role = (typeof roles)[number];
