/** Mails that an account or a draft goes; its subject is the notice. */
export const announceRemovalKind = 'announce-removal';
/** Removes an account that was announced to go and is still unused. */
export const removeUnusedAccountKind = 'remove-unused-account';
